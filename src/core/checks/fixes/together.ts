import type { Edit } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges, shortestChange } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { Action } from "../finding.ts";

/** Edits of which each sees what those before it have made, as one. */
export function oneByOne(...edits: readonly Edit[]): Edit {
  return ({ text }) => {
    let after = text;
    for (const edit of edits) after = applyChanges(after, edit(parseUnitFile(after)));
    return shortestChange(text, after);
  };
}

/** Several edits as one: all of them, or nothing where one of them changes nothing. */
export function together(label: string, actions: readonly Action[]): Action {
  const edits = actions.flatMap((action) => (action.kind === "edit" ? [action.edit] : []));
  return {
    kind: "edit",
    label,
    edit: (now) => {
      const each = edits.map((edit) => edit(now));
      if (each.some((changes) => changes.length === 0)) return [];
      const all = each.flat();
      // Several of them may cut the backslash, or a line break, that ends the file.
      return haveOverlap(all) ? fromTheEnd(each.map(lastPlace), edits)(now) : all;
    },
  };
}

/** One by one, so that what is still to be changed stays where it is; nothing where one has nothing left to change. */
function fromTheEnd(places: readonly number[], edits: readonly Edit[]): Edit {
  const sorted = edits
    .map((edit, index) => ({ edit, place: places[index] ?? 0 }))
    .toSorted((one, other) => other.place - one.place);
  return ({ text }) => {
    let after = text;
    for (const { edit } of sorted) {
      const changes = edit(parseUnitFile(after));
      if (changes.length === 0) return [];
      after = applyChanges(after, changes);
    }
    return shortestChange(text, after);
  };
}

function lastPlace(changes: readonly TextChange[]): number {
  return changes.reduce((last, { from }) => Math.max(last, from), 0);
}

function haveOverlap(changes: readonly TextChange[]): boolean {
  const sorted = changes.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return sorted.some(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
}
