import { Compartment, EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import { crosshairCursor, drawSelection, dropCursor, rectangularSelection } from "@codemirror/view";

const drawn = new Compartment();
const browsers: Extension = [];
const own = drawSelection();

/**
 * Several places can be selected at once. A browser shows one: only where there are more they are drawn, since what is
 * drawn has to be measured with every key, and the page laid out for it.
 */
export const selections: Extension = [
  EditorState.allowMultipleSelections.of(true),
  drawn.of(browsers),
  EditorState.transactionExtender.of(({ newSelection, startState }) => {
    const wanted = newSelection.ranges.length > 1 ? own : browsers;
    return wanted === drawn.get(startState) ? null : { effects: drawn.reconfigure(wanted) };
  }),
  dropCursor(),
  rectangularSelection(),
  crosshairCursor(),
];
