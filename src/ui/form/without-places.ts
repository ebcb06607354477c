import type { EntryLine } from "../../core/unit-file/document.ts";

/** A row of a list, and the line that it stands in. */
interface RowOfLine {
  readonly entry: EntryLine;
}

/**
 * How rows look in a card: all of it follows from the text of their lines. Where these stand in the file is not to be
 * seen there.
 */
export function withoutPlaces(rows: readonly RowOfLine[]): unknown {
  return rows.map(({ entry }) => entry.value);
}
