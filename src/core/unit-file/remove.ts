import type { EntryLine, Line, SettingName, UnitDocument } from "./document.ts";
import { lineEndingBefore } from "./physical-line.ts";
import { assignments } from "./read.ts";
import type { SectionPart } from "./section-parts.ts";
import { isFileComment, sectionParts } from "./section-parts.ts";
import type { TextChange, TextRange } from "./text.ts";

/** Removes all assignments of a setting, as `removeEntries` does. */
export function removeSetting(document: UnitDocument, name: SettingName): TextChange[] {
  return removeEntries(document, assignments(document, name));
}

/**
 * Removes entries with their whole lines. A section that has no entry and no comment left goes as well, with
 * one of the blank lines around it, so that adding the first setting of a section and removing it again
 * gives the same text.
 */
export function removeEntries(document: UnitDocument, entries: readonly EntryLine[]): TextChange[] {
  const { lines } = document;
  const starts = new Set(entries.map(({ from }) => from));
  const removed = new Set<number>();
  for (const [index, line] of lines.entries())
    if (line.kind === "entry" && starts.has(line.from)) removed.add(index);
  for (const part of sectionParts(document))
    if (isEmptied(lines, part, removed)) removeHeader(lines, part, removed);
  return removeRanges(
    document,
    lines.filter((_, index) => removed.has(index)),
  );
}

function isEmptied(lines: readonly Line[], part: SectionPart, removed: ReadonlySet<number>): boolean {
  const inside = lines
    .slice(part.start, part.end)
    .map((line, offset) => ({ line, index: part.start + offset }));
  return (
    inside.some(({ index }) => removed.has(index)) &&
    !inside.some(({ line, index }) => holdsSection(line) && !removed.has(index))
  );
}

function holdsSection({ kind }: Line): boolean {
  return kind === "entry" || kind === "comment" || kind === "malformed";
}

// Of the blank lines around it goes the one that `insertAssignment` would have added: the one below before
// another section, else the one above.
function removeHeader(lines: readonly Line[], part: SectionPart, removed: Set<number>): void {
  removed.add(part.header);
  let above = part.header - 1;
  while (removed.has(above)) above--;
  const isBlankAbove = lines[above]?.kind === "blank";
  if (above >= 0 && !isBlankAbove && !isFileComment(lines, above)) return;
  const below = part.end - 1;
  const hasMore = lines.findLastIndex(({ kind }) => kind !== "blank") >= part.end;
  if (hasMore && lines[below]?.kind === "blank") removed.add(below);
  else if (isBlankAbove) removed.add(above);
}

/** Removes ranges that consist of whole lines, in file order. A text without a final newline stays without. */
export function removeRanges({ text }: UnitDocument, ranges: readonly TextRange[]): TextChange[] {
  const changes: TextChange[] = [];
  for (const { from, to } of ranges) {
    const previous = changes.at(-1);
    if (previous?.to === from) changes[changes.length - 1] = { ...previous, to };
    else changes.push({ from, to, insert: "" });
  }
  const last = changes.at(-1);
  if (last === undefined || last.to < text.length || text.endsWith("\n")) return changes;
  const from = last.from - lineEndingBefore(text, last.from);
  return [...changes.slice(0, -1), { ...last, from }];
}
