import * as fc from "fast-check";
import { textFile } from "../delivery.ts";
import type { Delivery } from "../delivery.ts";
import { hostileName } from "../hostile-name.ts";

const texts = [
  "[Container]\nImage=quay.io/a/b:1\n",
  "[Container]\n",
  "[Container]\nImage=quay.io/a/b:1\nNetwork=host\nPublishPort=80:80\n",
  "[Network]\n",
  "[Volume]\n",
  "",
  "# FileName=../x\n[Container]\n---\n# FileName=x\n[Container]\n",
] as const;

/** Harmless files under hostile names. */
export const fileNames: fc.Arbitrary<Delivery> = fc
  .array(
    fc.tuple(hostileName, fc.constantFrom(...texts)).map(([name, text]) => textFile(name, text)),
    { minLength: 1, maxLength: 4 },
  )
  .map((files) => ({ by: "files", files }));
