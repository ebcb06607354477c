import type { Line, UnitDocument } from "./document.ts";
import { sectionOpenedBy } from "./read-line.ts";

/**
 * A section as it stands in the text once; a repeated section has several parts. The numbers are indices of
 * the document's lines.
 */
export interface SectionPart {
  readonly name: string;
  /** First line of the comment block that belongs to the header; the header itself when it has none. */
  readonly start: number;
  readonly header: number;
  /** Behind the last line: where the next part starts, or the document ends. */
  readonly end: number;
}

/** The parts in file order. A broken header (`[Container] # web`) begins one as well. */
export function sectionParts({ text, lines }: UnitDocument): SectionPart[] {
  const headers = lines.flatMap((line, header) => {
    const name = sectionOpenedBy(line);
    return name === undefined ? [] : [{ name, header, start: blockStart(text, lines, header) }];
  });
  return headers.map(({ name, start, header }, index) => {
    return { name, start, header, end: headers[index + 1]?.start ?? lines.length };
  });
}

/** Index of the first of the comments that stand directly above a line; that line's own when there are none. */
export function withCommentsAbove(lines: readonly Line[], index: number): number {
  let start = index;
  while (lines[start - 1]?.kind === "comment") start--;
  return start;
}

/** Is this one of the comments with which the file begins? They belong to the file, not to a section. */
export function isFileComment(lines: readonly Line[], index: number): boolean {
  return lines[index]?.kind === "comment" && withCommentsAbove(lines, index) === 0;
}

// A comment block belongs to the header below it (generator-spec.md 2.2), unless it begins the file, or
// holds a setting that was commented out: that one stays with the section in which it stood.
function blockStart(text: string, lines: readonly Line[], header: number): number {
  const start = withCommentsAbove(lines, header);
  if (start === 0) return header;
  const lastAside = lines.slice(start, header).findLastIndex((line) => endsInAssignment(text, line));
  return start + lastAside + 1;
}

function endsInAssignment(text: string, { from, to }: Line): boolean {
  const lastWord = text.slice(from, to).trimEnd().split(/\s/).at(-1) ?? "";
  return /[A-Za-z]=/.test(lastWord);
}
