import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { record, redo, redoLabel, startHistory, undo, undoLabel } from "./history.ts";
import type { ChangeNote, History } from "./history.ts";
import { startWorkspace } from "../start-workspace.ts";
import type { Workspace } from "../workspace.ts";

function withText(text: string): Workspace {
  return { ...startWorkspace, files: { "a.container": text }, active: "a.container" };
}

function textOf(history: History): string | undefined {
  return history.present.workspace.files["a.container"];
}

function typed(history: History, text: string, at: number, burst = "Image"): History {
  return record(history, withText(text), { label: `Image ${text}`, burst, at });
}

const empty = startHistory(withText(""));

describe("undo and redo", () => {
  test("walk through the recorded steps and name them", () => {
    const one = record(empty, withText("1"), { label: "First", at: 0 });
    const two = record(one, withText("2"), { label: "Second", at: 1 });
    expect([undoLabel(two), redoLabel(two)]).toEqual(["Second", undefined]);
    const back = undo(two);
    expect([textOf(back), undoLabel(back), redoLabel(back)]).toEqual(["1", "First", "Second"]);
    expect(textOf(redo(back))).toBe("2");
  });

  test("give the same history when there is nothing to undo or redo", () => {
    expect(undo(empty)).toBe(empty);
    expect(redo(empty)).toBe(empty);
    expect([undoLabel(empty), redoLabel(empty)]).toEqual([undefined, undefined]);
  });

  test("a change after undo forgets what could be redone", () => {
    const one = record(empty, withText("1"), { label: "First", at: 0 });
    const other = record(undo(one), withText("2"), { label: "Other", at: 1 });
    expect(redo(other)).toBe(other);
    expect(textOf(undo(other))).toBe("");
  });
});

describe("no step is made", () => {
  const workspace = { ...startWorkspace, files: { "a.container": "1", "b.volume": "2" } };
  const history = startHistory(workspace);

  test("by an equal workspace", () => {
    const copy = { ...workspace, files: { ...workspace.files }, target: { ...workspace.target } };
    expect(record(history, copy, { label: "Nothing", at: 0 })).toBe(history);
  });

  test.each<[string, Partial<Workspace>]>([
    ["another text", { files: { "a.container": "1", "b.volume": "3" } }],
    ["another name", { files: { "a.container": "1", "c.volume": "2" } }],
    ["another order of the files", { files: { "b.volume": "2", "a.container": "1" } }],
    ["another file on show", { active: "b.volume" }],
    ["another release", { target: { podman: "5.8", scope: "system" } }],
    ["another scope", { target: { podman: "5.4", scope: "user" } }],
  ])("but one is made by %s", (_, change) => {
    expect(record(history, { ...workspace, ...change }, { label: "", at: 0 }).past).toHaveLength(1);
  });
});

describe("a burst of typing", () => {
  test("is one step, with the last label", () => {
    const history = typed(typed(typed(empty, "a", 0), "ab", 1500), "abc", 3000);
    expect(undoLabel(history)).toBe("Image abc");
    expect(textOf(undo(history))).toBe("");
    expect(textOf(redo(undo(history)))).toBe("abc");
  });

  test.each([
    ["a pause of more than 1.5 seconds", typed(typed(empty, "a", 0), "ab", 1501)],
    ["another field", typed(typed(empty, "a", 0, "Image"), "ab", 1, "Name")],
    ["a clock that was set back", typed(typed(empty, "a", 10), "ab", 9)],
    ["undo and redo", typed(redo(undo(typed(empty, "a", 0))), "ab", 1)],
    [
      "another step that was undone",
      typed(undo(record(typed(empty, "a", 0), withText("b"), { label: "", at: 1 })), "ab", 2),
    ],
    ["a change without a burst", typed(record(empty, withText("a"), { label: "", at: 0 }), "ab", 1)],
  ])("ends with %s", (_, history) => {
    expect(textOf(undo(history))).toBe("a");
  });

  test("that ends where it began leaves no step", () => {
    const history = typed(typed(empty, "a", 0), "", 1);
    expect(history.past).toEqual([]);
    expect(textOf(history)).toBe("");
  });

  test("on the first step does not change what the page opened with", () => {
    expect(textOf(undo(typed(empty, "a", 0)))).toBe("");
  });
});

test("500 steps can be undone, the oldest are forgotten", () => {
  let history = empty;
  for (let count = 1; count <= 510; count++)
    history = record(history, withText(String(count)), { label: "", at: count });
  expect(history.past).toHaveLength(500);
  expect(history.past[0]?.workspace).toEqual(withText("10"));
});

function recordAll(series: readonly (readonly [Workspace, ChangeNote])[]): History {
  return series.reduce((history, [workspace, made]) => record(history, workspace, made), empty);
}

describe("for any series of changes", () => {
  const note: fc.Arbitrary<ChangeNote> = fc.record(
    { label: fc.string(), burst: fc.constantFrom("a", "b"), at: fc.nat(6000) },
    { requiredKeys: ["label", "at"] },
  );
  const change = fc.tuple(fc.constantFrom("", "1", "2", "3").map(withText), note);
  const changes = fc.array(change, { maxLength: 12 });

  test("undoing everything gives the start, redoing everything gives the end", () => {
    fc.assert(
      fc.property(changes, (series) => {
        const end = recordAll(series);
        let history = end;
        for (const _ of end.past) history = undo(history);
        expect(textOf(history)).toBe("");
        expect(undo(history)).toBe(history);
        for (const _ of end.past) history = redo(history);
        expect(textOf(history)).toBe(series.at(-1)?.[0].files["a.container"] ?? "");
      }),
    );
  });

  test("neighbouring steps differ, so undo always shows something else", () => {
    fc.assert(
      fc.property(changes, (series) => {
        const { past, present } = recordAll(series);
        const texts = [...past, present].map(({ workspace }) => workspace.files["a.container"]);
        expect(texts.filter((text, index) => text === texts[index + 1])).toEqual([]);
      }),
    );
  });
});
