import type { PhysicalLine } from "./physical-line.ts";
import { eachPhysicalLine, endsInBackslash, isBlank, isComment, physicalLineAt } from "./physical-line.ts";
import type { TextRange } from "./text.ts";

/** One line as the generator reads it, with its line endings. */
export type LogicalLine = PlainLine | Statement;

interface LogicalLineBase extends TextRange {
  readonly lineNumber: number;
  readonly lineCount: number;
}

interface PlainLine extends LogicalLineBase {
  readonly kind: "blank" | "comment" | "dropped";
}

/** Anything but blank lines and comments, with its continuations joined. */
export interface Statement extends LogicalLineBase {
  readonly kind: "statement";
  readonly joined: string;
  /** Where the parts of `joined` stand in the text, in order, none empty. */
  readonly pieces: readonly TextRange[];
}

/**
 * Joins adjacent physical lines as the generator does (generator-spec.md 2.1): the backslash goes, nothing
 * takes its place, comments and blank lines inside are skipped. The line that ends at `end` ends a continuation
 * even with a backslash; when it is a comment or blank, the whole continuation is dropped (runs of generators
 * 5.4.2, 5.8.6 and 6.1.1).
 */
export function* logicalLines(
  text: string,
  lines: Iterable<PhysicalLine>,
  end: number,
  firstNumber: number,
): Generator<LogicalLine> {
  let pieces: TextRange[] = [];
  let from = 0;
  let lineNumber = firstNumber;
  let lineCount = 0;
  for (const line of lines) {
    if (pieces.length === 0) {
      from = line.from;
      lineNumber += lineCount;
      lineCount = 0;
    }
    lineCount++;
    const { to } = line;
    if (isBlank(line) || isComment(text, line)) {
      if (pieces.length === 0)
        yield { kind: isBlank(line) ? "blank" : "comment", from, to, lineNumber, lineCount };
      continue;
    }
    const continues = endsInBackslash(text, line);
    if (continues) addPiece(pieces, line.content.from, line.content.to - 1);
    else pieces.push(line.content);
    if (continues && to < end) {
      if (pieces.length === 0) yield { kind: "dropped", from, to, lineNumber, lineCount };
      continue;
    }
    if (pieces.length === 0) yield { kind: "blank", from, to, lineNumber, lineCount };
    else yield { kind: "statement", from, to, lineNumber, lineCount, joined: join(text, pieces), pieces };
    pieces = [];
  }
  if (pieces.length > 0) yield { kind: "dropped", from, to: end, lineNumber, lineCount };
}

/** The line that begins at this position of a text, which is the first character of a physical line. */
export function logicalLineAt(text: string, from: number, lineNumber: number): LogicalLine {
  const physical = physicalLineAt(text, from, text.length);
  const { to, content } = physical;
  if (content.from === content.to) return { kind: "blank", from, to, lineNumber, lineCount: 1 };
  if (isComment(text, physical)) return { kind: "comment", from, to, lineNumber, lineCount: 1 };
  if (endsInBackslash(text, physical)) return continuedLineAt(text, from, lineNumber);
  const joined = text.slice(content.from, content.to);
  return { kind: "statement", from, to, lineNumber, lineCount: 1, joined, pieces: [content] };
}

function continuedLineAt(text: string, from: number, lineNumber: number): LogicalLine {
  const physical = eachPhysicalLine(text, { from, to: text.length });
  const [line] = logicalLines(text, physical, text.length, lineNumber);
  if (line === undefined) throw new RangeError(`No line begins at ${from}`);
  return line;
}

function addPiece(pieces: TextRange[], from: number, to: number): void {
  if (from < to) pieces.push({ from, to });
}

function join(text: string, pieces: readonly TextRange[]): string {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return text.slice(only.from, only.to);
  return pieces.map(({ from, to }) => text.slice(from, to)).join("");
}

/** Where the characters `from`..`to` of the joined line stand in the text; the range must not be empty. */
export function rangeInText({ pieces }: Statement, from: number, to: number): TextRange {
  return { from: positionInText(pieces, from), to: positionInText(pieces, to - 1) + 1 };
}

function positionInText(pieces: readonly TextRange[], offset: number): number {
  let left = offset;
  for (const { from, to } of pieces) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  throw new RangeError(`Offset ${offset} lies outside the line`);
}
