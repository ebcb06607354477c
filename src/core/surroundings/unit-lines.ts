import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { listEntries } from "../quadlet/reading/read-values.ts";

/** The lines of a list that count, drop-ins included: those after the last empty one (generator-spec.md 3). */
export function effectiveEntries(unit: Unit, section: string, key: string): readonly UnitEntry[] {
  return listEntries(unit.entries(section, key));
}

/** What each file does with its lines, file by file: “10.conf sets Network=host.” */
export function linesByFile(entries: readonly UnitEntry[], does: (lines: string) => string): string {
  return [...new Set(entries.map(({ path }) => path))]
    .map((path) => {
      const lines = entries.filter((entry) => entry.path === path);
      return `${path.slice(path.lastIndexOf("/") + 1)} ${does(lines.map(({ key, value }) => `${key}=${value}`).join(" and "))}`;
    })
    .join(" ");
}
