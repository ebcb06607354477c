import { countUpTo } from "./count-up-to.ts";

/** A line and a column, both counted from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the lines of positions in a text, which is looked through once. */
export function linePlaces(text: string): (position: number) => LinePlace {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (position) => {
    const line = countUpTo(starts, position);
    return { line, column: position - (starts[line - 1] ?? 0) + 1 };
  };
}
