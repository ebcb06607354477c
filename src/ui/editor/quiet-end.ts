import { RangeSet } from "@codemirror/state";
import type { EditorState, Extension } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

const name = "quiet-end";

class EndMarker extends GutterMarker {
  override readonly elementClass = name;
}

const line = Decoration.line({ class: name });
const number = new EndMarker();

/**
 * Behind the newline that ends a file the editor has one more line, which the plain preview has not. It takes room only
 * while the cursor is in it, so that nothing jumps when the editor comes.
 */
export const quietEnd: Extension = [
  EditorView.decorations.compute(["doc", "selection"], (state) =>
    isQuiet(state) ? Decoration.set(line.range(state.doc.length)) : Decoration.none,
  ),
  gutterLineClass.compute(["doc", "selection"], (state) =>
    isQuiet(state) ? RangeSet.of(number.range(state.doc.length)) : RangeSet.empty,
  ),
  EditorView.theme({
    [`.cm-line.${name}`]: { height: "0", overflow: "hidden" },
    [`.cm-gutterElement.${name}`]: { visibility: "hidden" },
  }),
];

function isQuiet({ doc, selection }: EditorState): boolean {
  const isLeft = selection.ranges.every(({ head }) => head < doc.length);
  return isLeft && doc.lines > 1 && doc.line(doc.lines).length === 0;
}
