import type { EntryLine, UnitDocument } from "./document.ts";
import { parseUnitFile } from "./parse.ts";
import { applyChanges, shiftChanges, shortestChange } from "./text.ts";
import type { TextChange } from "./text.ts";
import { rangeInValue } from "./value-range.ts";
import type { UnitValue } from "./value.ts";

/**
 * Writes a value over continuations by changing one of its lines only; undefined where the change goes over several, or
 * would leave one of them without anything.
 */
export function changeInside(
  document: UnitDocument,
  entry: EntryLine,
  value: UnitValue,
): TextChange[] | undefined {
  const [change] = shortestChange(entry.value, value);
  if (change === undefined) return undefined;
  const { from, to } = rangeInValue(document, entry, change.from, change.to);
  const before = document.text.slice(entry.from, entry.to);
  const changes = [{ from: from - entry.from, to: to - entry.from, insert: change.insert }];
  const after = applyChanges(before, changes);
  return emptyLines(after) === emptyLines(before) && saysOnly(after, entry, value)
    ? shiftChanges(changes, entry.from)
    : undefined;
}

/** Is this text the one assignment, over as many lines as before? */
function saysOnly(text: string, { key, lineCount }: EntryLine, value: UnitValue): boolean {
  const [, line, ...more] = parseUnitFile(`[X]\n${text}`).lines;
  return (
    line?.kind === "entry" &&
    line.key === key &&
    line.value === value &&
    line.lineCount === lineCount &&
    more.length === 0
  );
}

function emptyLines(text: string): number {
  return text.split("\n").filter((line) => /^\s*\\?\s*$/.test(line)).length;
}
