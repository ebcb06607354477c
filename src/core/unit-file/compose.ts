import type { UnitDocument } from "./document.ts";
import type { Edit } from "./edit.ts";
import { parseUnitFile } from "./parse.ts";
import { applyChanges, shortestChange } from "./text.ts";
import type { TextChange } from "./text.ts";

/** What changes make of a document; the same one where there are none. */
export function changed(document: UnitDocument, changes: readonly TextChange[]): UnitDocument {
  return changes.length === 0 ? document : parseUnitFile(applyChanges(document.text, changes));
}

/** Edits of which each sees what those before it have made, as one: the shortest change that does it all. */
export function oneByOne(...edits: readonly Edit[]): Edit {
  return (document) =>
    shortestChange(document.text, edits.reduce((now, edit) => changed(now, edit(now)), document).text);
}
