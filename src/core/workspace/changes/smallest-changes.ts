import { shortestChange } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { commonLines, linesOf } from "./common-lines.ts";

/**
 * The changes that turn one text into another and leave alone what both have: lines that are the same, and in each
 * place with a difference the characters before and behind it.
 */
export function smallestChanges(before: string, after: string): readonly TextChange[] {
  return shortestChange(before, after).flatMap((change) => {
    // Most changes are in one place, and need no comparison of lines.
    if (!change.insert.includes("\n") && !before.slice(change.from, change.to).includes("\n"))
      return [change];
    return byLines(before, after);
  });
}

function byLines(before: string, after: string): readonly TextChange[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const changes: TextChange[] = [];
  let [oldNext, nowNext, position] = [0, 0, 0];
  for (const common of [...commonLines(old, now), { before: old.length, after: now.length }]) {
    const removed = old.slice(oldNext, common.before).join("");
    const added = now.slice(nowNext, common.after).join("");
    for (const { from, to, insert } of shortestChange(removed, added))
      changes.push({ from: position + from, to: position + to, insert });
    position += removed.length + (old[common.before] ?? "").length;
    oldNext = common.before + 1;
    nowNext = common.after + 1;
  }
  return changes;
}
