import type { ChangeSet } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { EditStart } from "./edit-start.ts";

/** Gives the editor the focus, with the cursor where a person wants to begin. */
export function beginAt(view: EditorView, start: EditStart): void {
  view.scrollDOM.scrollTop = start.scrollTop;
  const end = view.state.doc.length;
  switch (start.kind) {
    case "button":
      break;
    case "point":
      view.dispatch({ selection: { anchor: view.posAtCoords(start, false) } });
      break;
    case "typed":
      if (start.text === "") break;
      view.dispatch({
        changes: { from: end, insert: start.text },
        selection: { anchor: end + start.text.length },
        userEvent: "input.type",
        scrollIntoView: true,
      });
  }
  view.focus();
}

/**
 * Shows where a change from elsewhere was made: after undo and redo the cursor goes there. While nobody is in the
 * editor only its own area scrolls, and never the page.
 */
export function showPlace(view: EditorView, changes: ChangeSet, movesCursor: boolean): void {
  if (changes.empty) return;
  let place = 0;
  changes.iterChangedRanges((_from, _to, _start, end) => (place = end));
  if (movesCursor) view.dispatch({ selection: { anchor: place }, scrollIntoView: view.hasFocus });
  if (!view.hasFocus) showInside(view, place);
}

/** Scrolls the area until the place stands inside it. */
function showInside(view: EditorView, place: number): void {
  view.requestMeasure({
    read: () => view.lineBlockAt(Math.min(place, view.state.doc.length)),
    write: ({ top, bottom }) => {
      const { scrollTop, clientHeight } = view.scrollDOM;
      if (top < scrollTop || bottom > scrollTop + clientHeight)
        view.scrollDOM.scrollTop = top - clientHeight / 2;
    },
  });
}

/** Puts the cursor on a line, counted from 1, and shows it. */
export function goToLine(view: EditorView, lineNumber: number): void {
  const { doc } = view.state;
  const line = doc.line(Math.min(Math.max(lineNumber, 1), doc.lines));
  view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
  view.focus();
}
