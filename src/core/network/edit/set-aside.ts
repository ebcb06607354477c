import { commentOut, commentedEntries, uncomment } from "../../unit-file/comment-out.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import type { TextChange } from "../../unit-file/text.ts";

/** How a line is kept in the file while the network of the container has no use for it (docs/decisions). */
export const setAsideMarker = "# Unused with this network: ";

/** Makes comments of these lines. */
export function setAside(document: UnitDocument, entries: readonly EntryLine[]): TextChange[] {
  return entries.flatMap((entry) => commentOut(document, entry, setAsideMarker));
}

/** Brings back what `setAside` made comments of, byte for byte. */
export function bringBack(document: UnitDocument, entries: readonly CommentedEntry[]): TextChange[] {
  return entries.flatMap((entry) => uncomment(document, entry));
}

/** The lines of `[Container]` that are set aside, of one key or of all, in file order. */
export function entriesSetAside(document: UnitDocument, key?: string): readonly CommentedEntry[] {
  const all = allSetAside(document);
  return key === undefined ? all : all.filter((entry) => entry.key === key);
}

/** A choice of the network asks for each of twenty keys. */
const allSetAside = oncePerObject((document: UnitDocument) =>
  commentedEntries(document, "Container", setAsideMarker),
);
