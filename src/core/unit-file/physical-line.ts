import type { TextRange } from "./text.ts";
import { trimmedRange } from "./white-space.ts";

/** A line of the text as `\n` ends it; the range includes that ending. */
export interface PhysicalLine extends TextRange {
  /** What is left of it without white space on both sides. */
  readonly content: TextRange;
}

/** The physical lines of `from`..`to`, joined the same text. A range without characters has none. */
export function physicalLines(text: string, range: TextRange): PhysicalLine[] {
  return [...eachPhysicalLine(text, range)];
}

/** The same one by one, for long texts. */
export function* eachPhysicalLine(text: string, { from, to }: TextRange): Generator<PhysicalLine> {
  for (let start = from; start < to;) {
    const line = physicalLineAt(text, start, to);
    yield line;
    start = line.to;
  }
}

/** The physical line that begins at `from`; it ends at `limit` at the latest. */
export function physicalLineAt(text: string, from: number, limit: number): PhysicalLine {
  const to = endOfLine(text, from, limit);
  return { from, to, content: trimmedRange(text, from, to) };
}

function endOfLine(text: string, start: number, limit: number): number {
  const newline = text.indexOf("\n", start);
  return newline === -1 || newline >= limit ? limit : newline + 1;
}

/** Is there nothing but white space on it? */
export function isBlank({ content }: PhysicalLine): boolean {
  return content.from === content.to;
}

/** Is it a comment, that is, does it begin with `#` or `;` (generator-spec.md 2)? */
export function isComment(text: string, { content }: PhysicalLine): boolean {
  const first = content.from < content.to ? text[content.from] : undefined;
  return first === "#" || first === ";";
}

/** Does a backslash end it, so that it goes on in the next line (generator-spec.md 2.1)? */
export function endsInBackslash(text: string, { content }: PhysicalLine): boolean {
  return content.from < content.to && text[content.to - 1] === "\\";
}

/** How many characters the line ending has that stands before `position`; 0 when none does. */
export function lineEndingBefore(text: string, position: number): 0 | 1 | 2 {
  if (position === 0 || text[position - 1] !== "\n") return 0;
  return text[position - 2] === "\r" ? 2 : 1;
}

/** The line ending that most lines of the text have; `\n` when neither is more frequent. */
export function prevailingLineEnding(text: string): "\n" | "\r\n" {
  if (!text.includes("\r")) return "\n";
  let surplus = 0;
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1))
    surplus += lineEndingBefore(text, newline + 1) === 2 ? 1 : -1;
  return surplus > 0 ? "\r\n" : "\n";
}
