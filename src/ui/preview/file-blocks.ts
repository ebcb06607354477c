import type { Finding } from "../../core/checks/model/finding.ts";
import type { Line, UnitDocument } from "../../core/unit-file/document.ts";
import { countUpTo } from "../../core/unit-file/count-up-to.ts";

/** Lines of a file that are drawn together. */
export interface FileBlock {
  readonly lines: readonly Line[];
  readonly text: string;
  /** The findings in it and its changed lines, by their places in it. */
  readonly marks: readonly string[];
}

/**
 * Cuts a file into blocks. Where one ends depends on what stands there and not on how much stands above, so that a line
 * more at the top leaves most blocks the same.
 */
export function fileBlocks(
  document: UnitDocument,
  findings: readonly Finding[],
  changed: ReadonlySet<number>,
): readonly FileBlock[] {
  const blocks: (FileBlock & { readonly marks: string[] })[] = [];
  // Each block has its cost, too: a long file has larger ones.
  const fewest = document.lines.length < 1000 ? 8 : 48;
  let start = 0;
  for (const [index, line] of document.lines.entries()) {
    const size = index + 1 - start;
    const isEnd = size >= 4 * fewest || (size >= fewest && (line.to - line.from) % 4 === 0);
    if (!isEnd && index + 1 < document.lines.length) continue;
    blocks.push(blockOf(document, document.lines.slice(start, index + 1)));
    start = index + 1;
  }
  const firsts = blocks.map(firstOf);
  for (const number of changed) {
    const at = countUpTo(firsts, number) - 1;
    blocks[at]?.marks.push(`${number - (firsts[at] ?? 0)}`);
  }
  const starts = blocks.map(fromOf);
  for (const { severity, range } of findings) {
    if (range === undefined) continue;
    const at = countUpTo(starts, range.from) - 1;
    const from = starts[at] ?? 0;
    blocks[at]?.marks.push(`${severity} ${range.from - from} ${range.to - from}`);
  }
  return blocks;
}

function blockOf({ text }: UnitDocument, lines: readonly Line[]) {
  return { lines, text: text.slice(lines[0]?.from, lines.at(-1)?.to), marks: [] };
}

function fromOf({ lines }: FileBlock): number {
  return lines[0]?.from ?? 0;
}

/** The number of its first line. */
function firstOf({ lines }: FileBlock): number {
  return lines[0]?.lineNumber ?? 1;
}

/** Shows the drawing of both the same? Then there is nothing to draw again. */
export function looksTheSame(one: FileBlock, other: FileBlock): boolean {
  return (
    firstOf(one) === firstOf(other) &&
    one.text === other.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => mark === other.marks[index]) &&
    // Where a text is all that there is, its last line may mean something else.
    one.lines.every(({ kind, lineCount }, index) => {
      const same = other.lines[index];
      return kind === same?.kind && lineCount === same.lineCount;
    })
  );
}
