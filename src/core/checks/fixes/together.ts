import type { Edit } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges, shortestChange } from "../../unit-file/text.ts";
import type { Action } from "../finding.ts";

/** Edits of which each sees what those before it have made, as one. */
export function oneByOne(...edits: readonly Edit[]): Edit {
  return ({ text }) => {
    let after = text;
    for (const edit of edits) after = applyChanges(after, edit(parseUnitFile(after)));
    return shortestChange(text, after);
  };
}

/** Several edits that don’t overlap, as one. */
export function together(label: string, actions: readonly Action[]): Action {
  const edits = actions.flatMap((action) => (action.kind === "edit" ? [action.edit] : []));
  return { kind: "edit", label, edit: (now) => edits.flatMap((edit) => edit(now)) };
}
