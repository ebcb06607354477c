import { commentOut } from "../../unit-file/comment-out.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { Action } from "../model/finding.ts";
import { removeLines } from "./remove-lines.ts";
import { changeEntry, isInDropIn, sameEntry } from "./same-entry.ts";

/** Deletes these lines; nothing where a drop-in has one of them. */
export function deleteLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: whereAllStandHere(entries, (now) =>
      removeLines(now, [...new Set(entries.flatMap((entry) => sameEntry(now, entry) ?? []))]),
    ),
  };
}

/** Deletes one line, or several at once, and says which. */
export function deleteAll(entries: readonly EntryLine[]): Action {
  return deleteLines(entries.length === 1 ? "Delete the line" : "Delete the lines", entries);
}

/** Makes comments of these lines, which keeps what they say; nothing where a drop-in has one of them. */
export function commentLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: whereAllStandHere(entries, (now) =>
      entries.flatMap((entry) => changeEntry(now, entry, (same) => commentOut(now, same, "# "))),
    ),
  };
}

function whereAllStandHere(entries: readonly EntryLine[], edit: Edit): Edit {
  return (now) => (entries.some((entry) => isInDropIn(now, entry)) ? [] : edit(now));
}
