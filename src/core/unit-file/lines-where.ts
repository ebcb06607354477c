import { oncePerValues } from "./once-per-values.ts";

/** Finds some of these lines. */
export type LinesWhere = <Line extends { readonly value: string }>(lines: readonly Line[]) => readonly Line[];

/**
 * Makes a finder of the lines whose value is meant. Of a list whose values are the same as before it looks at none of
 * them again: few rules have something to say of a line.
 */
export function linesWhere(isMeant: (value: string) => boolean): LinesWhere {
  const placesIn = oncePerValues((values) =>
    Array.from(values.keys()).filter((index) => isMeant(values[index] ?? "")),
  );
  return (lines) => placesIn(lines).flatMap((index) => lines.slice(index, index + 1));
}
