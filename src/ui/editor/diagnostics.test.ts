import { forEachDiagnostic } from "@codemirror/lint";
import type { Diagnostic } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { expect, test, vi } from "vitest";
import type { Action, Finding } from "../../core/checks/model/finding.ts";
import { FindingMarks } from "./diagnostics.ts";

function finding(from: number, to: number, title: string, actions: readonly Action[] = []): Finding {
  const range = { from, to };
  return { rule: "r", isRule: true, severity: "warning", title, why: "So.", range, evidence: [], actions };
}

const fix = (label: string): Action => ({ kind: "edit", label, edit: () => [] });

function marked(doc: string) {
  const view = new EditorView({ doc });
  const apply = vi.fn<(action: Action) => void>();
  const found: { mark: Diagnostic; from: number; to: number }[] = [];
  const marks = () => {
    found.length = 0;
    forEachDiagnostic(view.state, (mark, from, to) => found.push({ mark, from, to }));
    return found.map(({ mark, from, to }) => [mark.message, from, to]);
  };
  const press = (name: string) => {
    marks();
    const [{ mark } = { mark: undefined }] = found;
    for (const action of mark?.actions ?? []) if (action.name === name) action.apply(view, 0, 0);
  };
  return { view, apply, marks, press, of: new FindingMarks(view, apply) };
}

test("marks that moved along with the text stay, and draw nothing", () => {
  const { view, marks, of } = marked("ab cd");
  of.show([finding(3, 5, "Two")], []);
  view.dispatch({ changes: { from: 0, insert: "x" } });
  const dispatch = vi.spyOn(view, "dispatch");
  of.show([finding(4, 6, "Two")], []);
  expect(dispatch).not.toHaveBeenCalled();
  expect(marks()).toEqual([["Two. So.", 4, 6]]);
});

test.each([
  ["says something else", [finding(3, 5, "Other")], [["Other. So.", 3, 5]]],
  ["stands elsewhere", [finding(0, 2, "Two")], [["Two. So.", 0, 2]]],
  ["is gone", [], []],
  [
    "has another beside it",
    [finding(0, 1, "One"), finding(3, 5, "Two")],
    [
      ["One. So.", 0, 1],
      ["Two. So.", 3, 5],
    ],
  ],
])("a finding that %s is marked anew", (_what, findings, expected) => {
  const { marks, of } = marked("ab cd");
  of.show([finding(3, 5, "Two")], []);
  of.show(findings, []);
  expect(marks()).toEqual(expected);
});

test("the button of a mark that stayed does what its finding offers by now", () => {
  const { apply, press, of } = marked("ab cd");
  of.show([finding(3, 5, "Two", [fix("Mend")])], []);
  const mended = fix("Mend");
  of.show([finding(3, 5, "Two", [mended])], []);
  press("Mend");
  expect(apply.mock.calls).toEqual([[mended]]);
});

test("what is good, what has no place, and what stands in another file has no mark", () => {
  const { marks, of } = marked("ab cd");
  const { range: _range, ...without } = finding(0, 1, "Nowhere");
  of.show(
    [
      { ...finding(0, 1, "Good"), severity: "good" },
      without,
      { ...finding(0, 1, "There"), elsewhere: { fileName: "b", line: 1, range: { from: 0, to: 1 } } },
    ],
    [],
  );
  expect(marks()).toEqual([]);
});
