import type { EntryLine } from "../../core/unit-file/document.ts";

/** A row of a list, and the line that it stands in. */
interface RowOfLine {
  readonly entry: EntryLine;
}

/** How rows look in a card: where their lines stand in the file is not to be seen there. */
export function withoutPlaces(rows: readonly RowOfLine[]): unknown {
  return rows.map(({ entry, ...row }) => ({ ...row, text: entry.value }));
}
