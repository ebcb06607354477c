import { commonLines, linesOf } from "../workspace/changes/common-lines.ts";

/** A line of one side, with its number counted from 1. */
export interface DiffLine {
  readonly number: number;
  readonly text: string;
}

/**
 * Two lines side by side: the same one, or what stands in place of each other. One is missing where a line was only
 * added or only taken away.
 */
export type DiffRow =
  | { readonly kind: "same"; readonly before: DiffLine; readonly after: DiffLine }
  | {
      readonly kind: "different";
      readonly before: DiffLine | undefined;
      readonly after: DiffLine | undefined;
    };

/** Lays two texts side by side, line by line. Line endings are left out: `\r\n` differs from `\n` all the same. */
export function diffRows(before: string, after: string): readonly DiffRow[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const rows: DiffRow[] = [];
  let oldNext = 0;
  let nowNext = 0;
  for (const common of [...commonLines(old, now), { before: old.length, after: now.length }]) {
    const count = Math.max(common.before - oldNext, common.after - nowNext);
    for (let index = 0; index < count; index++)
      rows.push({
        kind: "different",
        before: oldNext + index < common.before ? lineAt(old, oldNext + index) : undefined,
        after: nowNext + index < common.after ? lineAt(now, nowNext + index) : undefined,
      });
    const [left, right] = [lineAt(old, common.before), lineAt(now, common.after)];
    if (left !== undefined && right !== undefined) rows.push({ kind: "same", before: left, after: right });
    oldNext = common.before + 1;
    nowNext = common.after + 1;
  }
  return rows;
}

/** Are there lines that differ? */
export function differs(rows: readonly DiffRow[]): boolean {
  return rows.some(({ kind }) => kind === "different");
}

function lineAt(lines: readonly string[], index: number): DiffLine | undefined {
  const line = lines[index];
  return line === undefined ? undefined : { number: index + 1, text: line.replace(/\r?\n$/, "") };
}
