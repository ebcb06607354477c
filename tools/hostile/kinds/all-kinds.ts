import type * as fc from "fast-check";
import type { Delivery } from "../delivery.ts";
import { addresses } from "./addresses.ts";
import { archives } from "./archives.ts";
import { drafts } from "./drafts.ts";
import { fileNames } from "./file-names.ts";
import { frames } from "./frames.ts";
import { links } from "./links.ts";
import { values } from "./values.ts";

/** Ways to try an input: the core of the page by itself, the built page in a browser, the command line. */
export type Way = "core" | "page" | "command-line";

/** A sort of hostile input. */
export interface Kind {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Delivery>;
  readonly ways: readonly Way[];
}

/** All kinds, each in a file of its own. */
export const allKinds: readonly Kind[] = [
  { name: "links", inputs: links, ways: ["core", "page"] },
  { name: "archives", inputs: archives, ways: ["core", "page"] },
  { name: "addresses", inputs: addresses, ways: ["core", "page"] },
  { name: "values", inputs: values, ways: ["core", "page", "command-line"] },
  { name: "file-names", inputs: fileNames, ways: ["core", "page", "command-line"] },
  { name: "drafts", inputs: drafts, ways: ["core", "page"] },
  { name: "frames", inputs: frames, ways: ["page"] },
];
