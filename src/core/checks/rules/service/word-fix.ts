import type { Action } from "../../finding.ts";
import { deleteLines, replacePart } from "../../fixes.ts";
import type { SettingValue, UnitSettings } from "../../unit-settings.ts";

/** Puts another word in place of one of a line, or takes it away: with the line where it is the only one there. */
export function wordFix(
  label: string,
  settings: UnitSettings,
  word: SettingValue,
  instead: string | undefined,
): Action {
  const { entry, range } = word;
  if (instead !== undefined) return replacePart(label, entry, range, instead);
  const words = settings.values(entry.section, entry.key).filter((other) => other.entry === entry);
  const place = words.indexOf(word);
  const [before, after] = [words[place - 1], words[place + 1]];
  if (after !== undefined) return replacePart(label, entry, { from: range.from, to: after.range.from }, "");
  if (before !== undefined) return replacePart(label, entry, { from: before.range.to, to: range.to }, "");
  return deleteLines(label, [entry]);
}
