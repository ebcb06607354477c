import { allOneByOne } from "../../unit-file/all-one-by-one.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { Action } from "../model/finding.ts";

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

/** From the end on, so that what is still to be changed stays where it is. */
function fromTheEnd(places: readonly number[], edits: readonly Edit[]): Edit {
  const sorted = edits
    .map((edit, index) => ({ edit, place: places[index] ?? 0 }))
    .toSorted((one, other) => other.place - one.place);
  return allOneByOne(...sorted.map(({ edit }) => edit));
}

function lastPlace(changes: readonly TextChange[]): number {
  return changes.reduce((last, { from }) => Math.max(last, from), 0);
}

function haveOverlap(changes: readonly TextChange[]): boolean {
  const sorted = changes.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return sorted.some(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
}
