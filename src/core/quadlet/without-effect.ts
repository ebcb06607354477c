import type { ConvertedUnit } from "./convert-units.ts";
import type { LeftOut } from "./reading/read-values.ts";

/** The assignments of a unit that became neither a word nor a line of its service, and why. In the order of the unit. */
export function withoutEffect({ leftOut }: ConvertedUnit): readonly LeftOut[] {
  return leftOut;
}
