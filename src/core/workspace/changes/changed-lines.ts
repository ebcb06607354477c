import { commonLines, linesOf } from "./common-lines.ts";

/**
 * Numbers of the lines of `after`, from 1, that are new or different. Where lines were only taken away, the line
 * before them is marked, at the beginning the first line.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const old = linesOf(before);
  const now = linesOf(after);
  const changed = new Set<number>();
  let oldNext = 0;
  let nowNext = 0;
  for (const common of [...commonLines(old, now), { before: old.length, after: now.length }]) {
    for (let index = nowNext; index < common.after; index++) changed.add(index + 1);
    const isOnlyRemoved = common.after === nowNext && common.before > oldNext;
    if (isOnlyRemoved && now.length > 0) changed.add(Math.max(nowNext, 1));
    oldNext = common.before + 1;
    nowNext = common.after + 1;
  }
  return changed;
}
