import type { Finding } from "../../core/checks/finding.ts";
import type { Line, UnitDocument } from "../../core/unit-file/document.ts";

/** Lines of a file that are drawn together. */
export interface FileBlock {
  readonly lines: readonly Line[];
  /** How many physical lines these are. */
  readonly height: number;
  /** All that its drawing shows: where this is the same, there is nothing to draw again. */
  readonly looks: string;
}

const fewest = 8;
const most = 64;

/**
 * Cuts a file into blocks. Where one ends depends on what stands there and not on how much stands above, so that a line
 * more at the top leaves most blocks the same.
 */
export function fileBlocks(
  document: UnitDocument,
  findings: readonly Finding[],
  changed: ReadonlySet<number>,
): readonly FileBlock[] {
  const blocks: FileBlock[] = [];
  let start = 0;
  for (const [index, line] of document.lines.entries()) {
    const size = index + 1 - start;
    const isEnd = size >= most || (size >= fewest && (line.to - line.from) % 4 === 0);
    if (!isEnd && index + 1 < document.lines.length) continue;
    blocks.push(blockOf(document, document.lines.slice(start, index + 1), findings, changed));
    start = index + 1;
  }
  return blocks;
}

function blockOf(
  { text }: UnitDocument,
  lines: readonly Line[],
  findings: readonly Finding[],
  changed: ReadonlySet<number>,
): FileBlock {
  const from = lines[0]?.from ?? 0;
  const to = lines.at(-1)?.to ?? from;
  const first = lines[0]?.lineNumber ?? 1;
  const height = lines.reduce((total, { lineCount }) => total + lineCount, 0);
  const marks = findings.flatMap(({ severity, range }) =>
    range !== undefined && range.from >= from && range.to <= to
      ? [`${severity} ${range.from - from} ${range.to - from}`]
      : [],
  );
  const changes = Array.from({ length: height }, (_, index) => (changed.has(first + index) ? index : ""));
  const kinds = lines.map(({ kind, lineCount }) => `${kind}${lineCount}`);
  const looks = JSON.stringify([first, kinds, marks, changes, text.slice(from, to)]);
  return { lines, height, looks };
}
