import { changeInside } from "./change-inside.ts";
import type { ConventionalOrder, EntryLine, SettingName, UnitDocument } from "./document.ts";
import { insertAssignment } from "./insert.ts";
import { cutBackslashes } from "./loose-end.ts";
import { isComment, physicalLines } from "./physical-line.ts";
import { assignments } from "./read.ts";
import type { TextChange, TextRange } from "./text.ts";
import { shiftChanges, shortestChange } from "./text.ts";
import type { UnitValue } from "./value.ts";
import { trimmedEnd } from "./white-space.ts";

/** A change to a file, for whatever the text is by the time it is made. */
export type Edit = (document: UnitDocument) => readonly TextChange[];

/**
 * Gives the last assignment of a setting this value, which is the one that counts (generator-spec.md 3, mode
 * last); without one adds it at the conventional place. No edit when the value stands there already.
 */
export function setValue(
  document: UnitDocument,
  name: SettingName,
  value: UnitValue,
  order: ConventionalOrder,
): TextChange[] {
  const last = assignments(document, name).at(-1);
  return last === undefined
    ? insertAssignment(document, name, value, order)
    : replaceValue(document, last, value);
}

/**
 * Writes a value in place of the one of this entry, with as few characters as can be. A value with
 * continuations keeps its lines where only one of them changes, and else comes to stand on one line;
 * comments between them then move above the entry.
 */
export function replaceValue(document: UnitDocument, entry: EntryLine, value: UnitValue): TextChange[] {
  const { text } = document;
  if (trimmedEnd(entry.value) === value) return [];
  const { from, to, prefix } = writtenRange(text, entry);
  const before = text.slice(from, to);
  const after = prefix + value;
  if (!before.includes("\n")) return shiftChanges(shortestChange(before, after), from);
  const inside = hasLinesToKeep(text, entry, { from, to }) ? changeInside(document, entry, value) : undefined;
  return inside ?? [...commentsMovedAbove(text, entry, { from, to }), { from, to, insert: after }];
}

/** May the value begin and end where it does? It may also begin below its equals sign: `Exec=\` and the rest. */
function hasLinesToKeep(text: string, { valueRange }: EntryLine, { from, to }: TextRange): boolean {
  return to === valueRange.to && /^\s*=|^$/.test(text.slice(from, valueRange.from));
}

interface WrittenRange extends TextRange {
  /** What stands before the value in this range. */
  readonly prefix: "" | "=";
}

// The value alone, save where its first or last line would be left as nothing but a continuation. A value
// where none was stands behind the blanks that follow the equals sign: `Network = host`.
function writtenRange(text: string, { keyRange, valueRange, ...line }: EntryLine): WrittenRange {
  const physical = physicalLines(text, line);
  const to = cutBackslashes(text, physical).length > 0 ? physical.at(-1)?.content.to : undefined;
  const isApart = text.slice(keyRange.to, valueRange.from).includes("\n");
  if (isApart) return { from: keyRange.to, to: to ?? valueRange.to, prefix: "=" };
  const from = valueRange.from === valueRange.to ? behindBlanks(text, valueRange.from) : valueRange.from;
  return { from, to: to ?? from + valueRange.to - valueRange.from, prefix: "" };
}

function behindBlanks(text: string, position: number): number {
  let end = position;
  while (text[end] === " " || text[end] === "\t") end++;
  return end;
}

function commentsMovedAbove(text: string, entry: EntryLine, range: TextRange): TextChange[] {
  const inside = physicalLines(text, range).slice(1);
  const comments = inside.filter((line) => isComment(text, line));
  const insert = comments.map(({ from, to }) => text.slice(from, to)).join("");
  return insert === "" ? [] : [{ from: entry.from, to: entry.from, insert }];
}
