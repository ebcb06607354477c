import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, test } from "vitest";
import { selections } from "./selections.ts";

const layers = (view: EditorView) => view.dom.querySelectorAll(".cm-layer").length;

test("one cursor is the browser’s own; several are drawn, until one is left", () => {
  const view = new EditorView({ doc: "ab\ncd", extensions: selections });
  view.dispatch({ changes: { from: 0, insert: "x" }, selection: { anchor: 1 } });
  expect(layers(view)).toBe(0);
  view.dispatch({
    selection: EditorSelection.create([EditorSelection.cursor(0), EditorSelection.cursor(4)]),
  });
  expect(layers(view)).toBe(2);
  view.dispatch(view.state.replaceSelection("y"));
  expect([view.state.doc.toString(), layers(view)]).toEqual(["yxab\nycd", 2]);
  view.dispatch({ selection: { anchor: 0 } });
  expect(layers(view)).toBe(0);
});
