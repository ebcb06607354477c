import type { Line, UnitDocument } from "./document.ts";
import type { TextRange } from "./text.ts";

/** The logical lines of which a part stands in the range, in order, found without going through all of them. */
export function linesIn({ lines }: UnitDocument, { from, to }: TextRange): readonly Line[] {
  const first = firstBehind(lines, from);
  let end = first;
  while ((lines[end]?.from ?? to) < to) end++;
  return lines.slice(first, end);
}

/** The index of the first line that ends behind the position. */
export function firstBehind(lines: readonly Line[], position: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
