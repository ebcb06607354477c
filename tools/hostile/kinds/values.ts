import * as fc from "fast-check";
import { textFile } from "../delivery.ts";
import type { Delivery } from "../delivery.ts";
import { hostileUnits } from "../hostile-unit.ts";

/** Files with hostile values for each key of the tables. */
export const values: fc.Arbitrary<Delivery> = hostileUnits.map((units) => ({
  by: "files",
  files: units.map(([name, text]) => textFile(name, text)),
}));
