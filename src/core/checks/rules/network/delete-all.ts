import type { EntryLine } from "../../../unit-file/document.ts";
import type { Action } from "../../finding.ts";
import { deleteLines } from "../../fixes.ts";

/** Deletes one line, or several at once. */
export function deleteAll(lines: readonly EntryLine[]): Action {
  return deleteLines(lines.length === 1 ? "Delete the line" : "Delete the lines", lines);
}
