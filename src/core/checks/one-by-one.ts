import type { Edit } from "../unit-file/edit.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges, shortestChange } from "../unit-file/text.ts";

/** Edits of which each sees what those before it have made, as one. */
export function oneByOne(...edits: readonly Edit[]): Edit {
  return ({ text }) => {
    let after = text;
    for (const edit of edits) after = applyChanges(after, edit(parseUnitFile(after)));
    return shortestChange(text, after);
  };
}
