import type { EntryLine, SettingName, UnitDocument } from "../../unit-file/document.ts";
import { commonSections, keyNames } from "../keys/offered.ts";

/** A setting that a file has, with its lines in the order of the file. */
export interface SettingInFile extends SettingName {
  readonly lines: readonly EntryLine[];
}

/**
 * The settings of a file in the order of the tables, what is in no table behind them: a setting keeps its place while it
 * is written. Goes once through the lines, as there may be thousands.
 */
export function settingsInFile(document: UnitDocument, own: string): readonly SettingInFile[] {
  const found = linesBySetting(document);
  const sections = new Set([own, ...commonSections, ...found.keys()]);
  return [...sections].flatMap((section) => {
    const keys = found.get(section);
    if (keys === undefined) return [];
    const ordered = new Set([...keyNames(section).filter((key) => keys.has(key)), ...keys.keys()]);
    return [...ordered].map((key) => ({ section, key, lines: keys.get(key) ?? [] }));
  });
}

function linesBySetting(document: UnitDocument): ReadonlyMap<string, ReadonlyMap<string, EntryLine[]>> {
  const found = new Map<string, Map<string, EntryLine[]>>();
  for (const line of document.lines) {
    if (line.kind !== "entry") continue;
    const keys = found.get(line.section) ?? new Map<string, EntryLine[]>();
    found.set(line.section, keys);
    const lines = keys.get(line.key) ?? [];
    keys.set(line.key, lines);
    lines.push(line);
  }
  return found;
}
