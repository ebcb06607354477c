import { EditorView } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { movedInEditor } from "./events.ts";

/**
 * Says to the page on which line of the file the pointer or the cursor is: the element around the editor has it in
 * `data-at-line`, so that what belongs to that line lights up.
 */
export const atLine: Extension = [
  EditorView.updateListener.of(({ view, selectionSet, focusChanged, docChanged }) => {
    if (selectionSet || focusChanged || docChanged) say(view, view.hasFocus ? cursorLine(view) : undefined);
  }),
  EditorView.domEventHandlers({
    mousemove: (event, view) => {
      const place = view.posAtCoords(event);
      if (place !== null) say(view, view.state.doc.lineAt(place).number);
    },
    mouseleave: (_event, view) => say(view, view.hasFocus ? cursorLine(view) : undefined),
  }),
];

function cursorLine({ state }: EditorView): number {
  return state.doc.lineAt(state.selection.main.head).number;
}

function say({ root }: EditorView, line: number | undefined): void {
  const host = root instanceof ShadowRoot ? root.host : undefined;
  if (!(host instanceof HTMLElement) || host.dataset["atLine"] === line?.toString()) return;
  if (line === undefined) delete host.dataset["atLine"];
  else host.dataset["atLine"] = String(line);
  host.dispatchEvent(new CustomEvent(movedInEditor, { bubbles: true }));
}
