import type { TextRange } from "../../unit-file/text.ts";

/** Cuts a part of a text at the first separator in it, which is left out; without one there is no second part. */
export function cutAt(
  text: string,
  { from, to }: TextRange,
  separator: string,
): readonly [TextRange, TextRange?] {
  const length = text.slice(from, to).indexOf(separator);
  if (length === -1) return [{ from, to }];
  return [
    { from, to: from + length },
    { from: from + length + separator.length, to },
  ];
}

/** Cuts a part of a text at each separator in it; they are left out. */
export function splitAt(text: string, range: TextRange, separator: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let rest: TextRange | undefined = range;
  while (rest !== undefined) {
    const [first, behind]: readonly [TextRange, TextRange?] = cutAt(text, rest, separator);
    ranges.push(first);
    rest = behind;
  }
  return ranges;
}
