import type { EntryLine, UnitDocument } from "./document.ts";
import { insertLines } from "./insert.ts";
import { cutBackslashes } from "./loose-end.ts";
import { lineEndingBefore, physicalLines } from "./physical-line.ts";
import { entriesOf } from "./read.ts";
import { removeRanges } from "./remove.ts";
import { withCommentsAbove } from "./section-parts.ts";
import type { TextChange } from "./text.ts";
import { applyChanges, shiftChanges } from "./text.ts";

/**
 * Moves an entry above another of its section and the comments that stand above that one, or behind the last
 * entry of the section when `before` is undefined. No edit where it is in place already.
 */
export function moveEntry(
  document: UnitDocument,
  entry: EntryLine,
  before: EntryLine | undefined,
): TextChange[] {
  const { lines } = document;
  const entries = entriesOf(document, entry.section);
  const next = entries[entries.findIndex(({ from }) => from === entry.from) + 1];
  if (before?.from === entry.from || before?.from === next?.from) return [];
  const target = lines.findIndex((line) => line.from === before?.from);
  const position =
    target === -1 ? (entries.at(-1)?.to ?? entry.to) : lines[withCommentsAbove(lines, target)]?.from;
  return [
    ...removeRanges(document, [entry]),
    ...insertLines(document, position ?? entry.to, [movableText(document.text, entry)]),
  ];
}

// The lines without the line ending of the last, and without a backslash that would take in what follows.
function movableText(text: string, entry: EntryLine): string {
  const looseEnd = cutBackslashes(text, physicalLines(text, entry));
  const lines = applyChanges(text.slice(entry.from, entry.to), shiftChanges(looseEnd, -entry.from));
  return lines.slice(0, lines.length - lineEndingBefore(lines, lines.length));
}
