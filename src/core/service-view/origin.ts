import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import type { WordOrigin } from "../quadlet/conversion/word-group.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { entriesBehind } from "../quadlet/outcome/without-effect.ts";
import type { SettingName } from "../unit-file/document.ts";

/** Where a piece of a service comes from: lines of the unit’s files, or Quadlet itself. */
export type Origin =
  | { readonly kind: "lines"; readonly entries: readonly UnitEntry[] }
  | {
      readonly kind: "own";
      readonly why: string;
      /** The key that would replace it, which the unit does not set; undefined for what Quadlet writes every time. */
      readonly unless: SettingName | undefined;
    };

/** The origin of words or of a line that the generator wrote. */
export function originOf(from: WordOrigin): Origin {
  return from.kind === "entry"
    ? { kind: "lines", entries: entriesBehind(from) }
    : { kind: "own", why: from.why, unless: from.unless };
}

/** Why Quadlet writes something by itself, and which key would replace it. */
export function reasonOf({ why, unless }: Extract<Origin, { readonly kind: "own" }>, unit: Unit): string {
  if (unless === undefined) return why;
  const place = unless.section === unit.kind.section ? "" : ` in [${unless.section}]`;
  return `${unless.key}=${place} would replace it. ${why}`;
}

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
