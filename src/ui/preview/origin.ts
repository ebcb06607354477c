import type { ConvertedUnit } from "../../core/quadlet/convert-units.ts";
import type { UnitEntry } from "../../core/quadlet/source/sections.ts";

/** Where a piece of a service comes from: lines of the unit’s files, or Quadlet itself. */
export type Origin =
  | { readonly kind: "lines"; readonly entries: readonly UnitEntry[] }
  | {
      readonly kind: "own";
      readonly why: string;
      /** The key that would put something else in its place; undefined for what Quadlet always writes. */
      readonly unless: string | undefined;
    };

/** Is it from the `Network=` of the unit itself? */
export function isNetworkOf({ unit }: ConvertedUnit, origin: Origin): boolean {
  return (
    origin.kind === "lines" &&
    origin.entries.some(({ key, line }) => key === "Network" && line.section === unit.kind.section)
  );
}

/**
 * The value of `data-lines`: for each entry the number of its line, and before it the path when it stands in another
 * file than the active one. `light-up.ts` lights up what shares one of them.
 */
export function lineTokens(entries: readonly UnitEntry[], activePath: string): string {
  return entries.map((entry) => lineToken(entry, activePath)).join(" ");
}

function lineToken({ path, line }: UnitEntry, activePath: string): string {
  const number = String(line.lineNumber);
  // Blanks separate the tokens.
  return path === activePath ? number : `${encodeURIComponent(path)}:${number}`;
}
