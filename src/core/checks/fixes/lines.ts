import { commentOut } from "../../unit-file/comment-out.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import type { Action } from "../finding.ts";
import { changeEntry, sameEntry } from "./same-entry.ts";

/** Deletes these lines. */
export function deleteLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      removeEntries(
        now,
        entries.flatMap((entry) => sameEntry(now, entry) ?? []),
      ),
  };
}

/** Deletes one line, or several at once, and says which. */
export function deleteAll(entries: readonly EntryLine[]): Action {
  return deleteLines(entries.length === 1 ? "Delete the line" : "Delete the lines", entries);
}

/** Makes comments of these lines, which keeps what they say. */
export function commentLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: (now) => entries.flatMap((entry) => changeEntry(now, entry, (same) => commentOut(now, same, "# "))),
  };
}
