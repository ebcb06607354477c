import { shortestChange } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { commonLines, linesOf } from "./common-lines.ts";

/**
 * Numbers of the lines of `after`, from 1, that are new or different. Where lines were only taken away, the line
 * before them is marked, at the beginning the first line.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  return new Set(shortestChange(before, after).flatMap((change) => linesOfChange(before, after, change)));
}

/** Of a long text with one change only the lines around it are compared: most have one, and each key asks. */
function linesOfChange(before: string, after: string, { from, to, insert }: TextChange): readonly number[] {
  const start = before.slice(0, from).lastIndexOf("\n") + 1;
  const end = before.indexOf("\n", to) + 1 || before.length;
  const old = linesOf(before.slice(start, end));
  const now = linesOf(after.slice(start, from) + insert + before.slice(to, end));
  const ahead = countLines(before.slice(0, start));
  const changed: number[] = [];
  let oldNext = 0;
  let nowNext = 0;
  for (const common of [...commonLines(old, now), { before: old.length, after: now.length }]) {
    for (let index = nowNext; index < common.after; index++) changed.push(ahead + index + 1);
    const isOnlyRemoved = common.after === nowNext && common.before > oldNext;
    if (isOnlyRemoved && after !== "") changed.push(Math.max(ahead + nowNext, 1));
    oldNext = common.before + 1;
    nowNext = common.after + 1;
  }
  return changed;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
