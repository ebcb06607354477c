import type { LogicalLine } from "./logical-line.ts";
import type { PhysicalLine } from "./physical-line.ts";
import { isBlank, physicalLines } from "./physical-line.ts";
import type { TextRange } from "./text.ts";

/**
 * Where a release up to 5.3 takes white space away from both sides (generator-spec.md 2.1): nowhere (up to 4.5), from a
 * line with its continuations as a whole (4.6 to 4.9), or from each line of the text (5.0 to 5.3).
 */
export type Trimming = "nothing" | "whole" | "each";

/** A logical line of those releases. */
export type OlderLine = LogicalLine & {
  /** Its text as the generator keeps it: a continuation stays as backslash and line break. */
  readonly raw: string;
  /** A blank line ends the continuation. */
  readonly endsBlank: boolean;
};

/**
 * Joins adjacent physical lines as the generators up to 5.3 do: what stands behind a backslash is the continuation,
 * comments and blank lines too (generator-spec.md 2.1).
 */
export function* olderLines(text: string, trimming: Trimming): Generator<OlderLine> {
  const lines = physicalLines(text, { from: 0, to: text.length });
  for (let index = 0; index < lines.length;) {
    const parts = partsFrom(text, lines, index, trimming);
    yield lineOf(text, lines.slice(index, index + parts.length), parts, index + 1);
    index += parts.length;
  }
}

/** A physical line, or what of it counts, without the backslash that makes it continue. */
interface Part extends TextRange {
  readonly continues: boolean;
}

function partsFrom(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  trimming: Trimming,
): readonly Part[] {
  const parts: Part[] = [];
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const part = partOf(text, line, index === first, trimming);
    parts.push(part);
    if (!part.continues) break;
  }
  return parts;
}

function partOf(text: string, line: PhysicalLine, isFirst: boolean, trimming: Trimming): Part {
  const { content } = line;
  const whole = { from: line.from, to: text[line.to - 1] === "\n" ? line.to - 1 : line.to };
  const { from, to } = trimming === "each" ? content : whole;
  const start = trimming === "whole" && isFirst ? content.from : from;
  const isPlain = isFirst && isComment(text, { from: start, to });
  if (to > start && text[to - 1] === "\\" && !isPlain) return { from: start, to: to - 1, continues: true };
  const end = trimming === "whole" ? Math.max(start, content.to) : to;
  return { from: start, to: end, continues: false };
}

/** Up to 5.3 a comment begins with `#` or, by mistake, with `:` (generator-spec.md 2.1). */
function isComment(text: string, { from, to }: TextRange): boolean {
  return from < to && (text[from] === "#" || text[from] === ":");
}

function lineOf(
  text: string,
  lines: readonly PhysicalLine[],
  parts: readonly Part[],
  lineNumber: number,
): OlderLine {
  const [first, last] = [parts[0], lines.at(-1)];
  const texts = parts.map(({ from, to }) => text.slice(from, to));
  const base = {
    from: lines[0]?.from ?? 0,
    to: last?.to ?? 0,
    lineNumber,
    lineCount: lines.length,
    raw: texts.join("\\\n"),
    endsBlank: parts.length > 1 && last !== undefined && isBlank(last),
  };
  const joined = texts.join("");
  if (joined === "") return { kind: "blank", ...base };
  if (first !== undefined && isComment(text, first)) return { kind: "comment", ...base };
  return { kind: "statement", ...base, joined, pieces: parts.filter(({ from, to }) => from < to) };
}
