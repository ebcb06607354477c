import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, ViewPlugin } from "@codemirror/view";
import type { DecorationSet, EditorView, ViewUpdate } from "@codemirror/view";
import { linesIn } from "../../core/unit-file/lines-in.ts";
import { piecesOfLine } from "./highlight.ts";
import { placeInEditor, placeInText } from "./line-endings.ts";
import { currentFile, shownFile } from "./shown-file.ts";
import type { ShownFile } from "./shown-file.ts";

/** Colours the lines in view as the plain preview does. What a finding is about is marked by itself. */
export const highlighting = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet = Decoration.none;

    constructor(view: EditorView) {
      this.#draw(view);
    }

    update({ view, state, startState, docChanged, viewportChanged, changes }: ViewUpdate) {
      if (viewportChanged || state.field(shownFile) !== startState.field(shownFile)) this.#draw(view);
      if (docChanged && currentFile(state) === undefined) this.decorations = this.decorations.map(changes);
    }

    #draw(view: EditorView) {
      const file = currentFile(view.state);
      if (file) this.decorations = colours(file, view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function colours(file: ShownFile, { visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let drawn = 0;
  for (const { from, to } of visibleRanges) {
    const range = {
      from: Math.max(drawn, placeInText(file.returns, from)),
      to: placeInText(file.returns, to),
    };
    for (const line of linesIn(file.document, range)) {
      colourLine(builder, file, line);
      drawn = line.to;
    }
  }
  return builder.finish();
}

type Line = Parameters<typeof piecesOfLine>[1];

function colourLine(builder: RangeSetBuilder<Decoration>, { document, returns }: ShownFile, line: Line) {
  let position = line.from;
  for (const { text, className } of piecesOfLine(document, line, []).flat()) {
    const from = placeInEditor(returns, position);
    position += text.length;
    const to = placeInEditor(returns, position - (text.endsWith("\n") ? 1 : 0));
    if (className !== undefined && from < to) builder.add(from, to, markOf(className));
  }
}

const marks = new Map<string, Decoration>();

function markOf(className: string): Decoration {
  const mark = marks.get(className) ?? Decoration.mark({ class: className });
  marks.set(className, mark);
  return mark;
}
