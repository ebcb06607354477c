/** A line that stands in both texts, by its place in each, counted from 0. */
export interface CommonLine {
  readonly before: number;
  readonly after: number;
}

/** The lines of a text, each with its end. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** More pairs of lines than this are not compared: the table of lengths would take seconds and megabytes. */
const mostPairs = 1_000_000;

/**
 * The longest series of lines that both texts have in this order: those at the beginning and at the end, and between
 * them the longest common subsequence. When too much lies between, nothing of it counts as common.
 */
export function commonLines(before: readonly string[], after: readonly string[]): readonly CommonLine[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const middle = longestSubsequence(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return [
    ...Array.from({ length: start }, (_, index) => ({ before: index, after: index })),
    ...middle.map((line) => ({ before: line.before + start, after: line.after + start })),
    ...Array.from({ length: end }, (_, index) => ({
      before: before.length - end + index,
      after: after.length - end + index,
    })),
  ];
}

function longestSubsequence(before: readonly string[], after: readonly string[]): readonly CommonLine[] {
  if (before.length * after.length > mostPairs) return [];
  const width = after.length + 1;
  // lengths[b * width + a] is the length for the lines from b and from a on.
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (b: number, a: number): number => lengths[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      lengths[b * width + a] =
        before[b] === after[a]
          ? lengthAt(b + 1, a + 1) + 1
          : Math.max(lengthAt(b + 1, a), lengthAt(b, a + 1));
  const common: CommonLine[] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (before[b] === after[a]) common.push({ before: b++, after: a++ });
    else if (lengthAt(b + 1, a) >= lengthAt(b, a + 1)) b++;
    else a++;
  }
  return common;
}
