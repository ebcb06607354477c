/** A range of a text in UTF-16 code units; `to` is exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The characters `from`..`to` give way to `insert`. Positions refer to the text before the change. */
export interface TextChange extends TextRange {
  readonly insert: string;
}

/**
 * Applies changes that refer to the same text.
 * Takes them in any order; throws RangeError when two overlap or one lies outside the text.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = changes.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let result = "";
  let position = 0;
  for (const { from, to, insert } of sorted) {
    if (from < position || to < from || to > text.length)
      throw new RangeError(`Change ${from}..${to} overlaps another or lies outside 0..${text.length}`);
    result += text.slice(position, from) + insert;
    position = to;
  }
  return result + text.slice(position);
}

/** The same changes for a text that has `by` more characters before it. */
export function shiftChanges(changes: readonly TextChange[], by: number): TextChange[] {
  return changes.map(({ from, to, insert }) => ({ from: from + by, to: to + by, insert }));
}

/** The shortest single change that turns `before` into `after`, or none when they are equal. */
export function shortestChange(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const start = sameAhead(before, after);
  const end = sameBehind(before, after, Math.min(before.length, after.length) - start);
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}

/** Long texts are compared by so many characters first, which engines do fast. */
const stretch = 4096;

function sameAhead(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same + stretch <= most && one.startsWith(other.slice(same, same + stretch), same)) same += stretch;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same;
}

function sameBehind(one: string, other: string, most: number): number {
  const from = (text: string, same: number) => text.slice(text.length - same - stretch, text.length - same);
  let same = 0;
  while (same + stretch <= most && from(one, same) === from(other, same)) same += stretch;
  const codeAt = (text: string) => text.charCodeAt(text.length - 1 - same);
  while (same < most && codeAt(one) === codeAt(other)) same++;
  return same;
}
