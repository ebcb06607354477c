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

/** An option such as `mode=0400`, with the places of its name and of what it is set to where it is. */
export interface Option extends TextRange {
  readonly name: TextRange;
  readonly setting: TextRange | undefined;
}

/** Cuts an option at its first `=`. */
export function cutOption(text: string, { from, to }: TextRange): Option {
  const [name, setting] = cutAt(text, { from, to }, "=");
  return { from, to, name, setting };
}

/** Cuts options with commas between. */
export function cutOptions(text: string, range: TextRange): readonly Option[] {
  return splitAt(text, range, ",").map((option) => cutOption(text, option));
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
