import { EditorSelection } from "@codemirror/state";
import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { activeText, withActiveText } from "../../core/workspace/workspace.ts";
import { renameFile } from "../../core/workspace/renaming/rename-file.ts";
import { createSession } from "../../state/session.ts";
import { editorText } from "./line-endings.ts";
import { TextEditor } from "./text-editor.ts";
import { fullEngine } from "../../core/surroundings/full-engine.ts";

const editors: TextEditor[] = [];

afterEach(() => {
  for (const editor of editors.splice(0)) editor.stop();
});

/** An editor for these files; `now` is the clock of the session. */
function editorFor(files: Readonly<Record<string, string>>, now: () => number = () => 0) {
  const [active = ""] = Object.keys(files);
  const session = createSession({ files, active, target: { podman: "5.8", scope: "system" } }, now);
  session.actions.workWith({ ...fullEngine, lookAround: undefined });
  const root = document.createElement("div").attachShadow({ mode: "open" });
  const editor = new TextEditor(root, session);
  editors.push(editor);
  const { view } = editor;
  return {
    ...session,
    view,
    text: () => activeText(session.store.getState().history.present.workspace),
    shown: () => view.state.doc.toString(),
    type: (insert: string, at = view.state.selection.main.head) =>
      view.dispatch({
        changes: { from: at, insert },
        selection: { anchor: at + insert.length },
        userEvent: "input.type",
      }),
    write: (text: string) =>
      session.actions.changeFiles("Written", (present) => withActiveText(present, text)),
  };
}

const web = { "web.container": "[Container]\nImage=a\nNetwork=private\n" };

test("what is typed is in the file at once", () => {
  const { type, text } = editorFor(web);
  type("b", 19);
  type("c");
  expect(text()).toBe("[Container]\nImage=abc\nNetwork=private\n");
});

test("a change in the form leaves the cursor and every other line alone", () => {
  const { actions, view, shown } = editorFor(web);
  view.dispatch({ selection: { anchor: 18, head: 19 } });
  actions.chooseNetwork("host");
  expect(shown()).toBe("[Container]\nImage=a\nNetwork=host\n");
  expect(view.state.selection.main).toMatchObject({ anchor: 18, head: 19 });
});

test("undo is one history: it takes back what was typed and what was chosen, and the cursor goes there", () => {
  const { actions, view, type, text, shown } = editorFor(web);
  type("bc", 19);
  actions.chooseNetwork("host");
  actions.undo();
  expect(shown()).toBe("[Container]\nImage=abc\nNetwork=private\n");
  actions.undo();
  expect(text()).toBe(web["web.container"]);
  expect(shown()).toBe(web["web.container"]);
  expect(view.state.selection.main.head).toBe(19);
  actions.redo();
  expect(shown()).toBe("[Container]\nImage=abc\nNetwork=private\n");
});

test("typing in one place is one step; a jump of the cursor, a pause and pasting begin another", () => {
  let time = 0;
  const { store, view, type } = editorFor(web, () => time);
  const steps = () => store.getState().history.past.length;
  type("b", 19);
  type("c");
  expect(steps()).toBe(1);
  view.dispatch({ selection: { anchor: 0 } });
  type("#");
  expect(steps()).toBe(2);
  time = 10_000;
  type(" ");
  expect(steps()).toBe(3);
  view.dispatch({ changes: { from: 0, insert: "# pasted\n" }, userEvent: "input.paste" });
  expect(steps()).toBe(4);
  type("x");
  expect(steps()).toBe(5);
});

test.each([
  [
    "line ends of two characters stay",
    "[Container]\r\nImage=a\r\n",
    19,
    "b\nc",
    "[Container]\r\nImage=ab\r\nc\r\n",
  ],
  [
    "lines that end in either way stay so",
    "[Container]\r\nImage=a\nPull=b\r\n",
    19,
    "x",
    "[Container]\r\nImage=ax\nPull=b\r\n",
  ],
  [
    "a file without a newline at its end stays without",
    "[Container]\nImage=a",
    19,
    "b",
    "[Container]\nImage=ab",
  ],
  ["a carriage return in a line stays", "[Container]\nImage=a\rb\n", 19, "x", "[Container]\nImage=ax\rb\n"],
  ["NUL, tab and byte order mark stay", "\uFEFF[A]\n\0=\t\n", 0, "#", "#\uFEFF[A]\n\0=\t\n"],
])("%s", (_what, before, at, insert, after) => {
  const { type, text } = editorFor({ "web.container": before });
  type(insert, at);
  expect(text()).toBe(after);
});

test("a file that was left is as it was: its cursor is where it stood", () => {
  const { actions, view, shown } = editorFor({ ...web, "db.network": "[Network]\n" });
  view.dispatch({ selection: { anchor: 5 } });
  actions.chooseFile("db.network");
  expect(shown()).toBe("[Network]\n");
  actions.chooseFile("web.container");
  expect(shown()).toBe(web["web.container"]);
  expect(view.state.selection.main.head).toBe(5);
});

test("a file with another name is the same one", () => {
  const { actions, view, shown } = editorFor(web);
  view.dispatch({ selection: { anchor: 5 } });
  actions.changeFiles("Renamed", (present) =>
    renameFile(present, present.active, { kind: "ok", name: "site.container" }),
  );
  expect(shown()).toBe(web["web.container"]);
  expect(view.state.selection.main.head).toBe(5);
});

test("a key is drawn once, in its colours and with the mark of its row", () => {
  const { view, type } = editorFor(web);
  const update = vi.spyOn(view, "update");
  type("k", 13);
  expect(update).toHaveBeenCalledOnce();
  const row = view.contentDOM.querySelectorAll(".cm-line")[1];
  expect(row?.className).toContain("changed");
  expect(row?.querySelector(".key")?.textContent).toBe("Ikmage");
});

test("a change in the form is drawn once, in its colours", () => {
  const { view, write } = editorFor(web);
  const update = vi.spyOn(view, "update");
  write("[Container]\n# a\nImage=a\nNetwork=private\n");
  expect(update).toHaveBeenCalledOnce();
  expect(view.contentDOM.querySelector(".comment")?.textContent).toBe("# a");
});

const piece = fc.constantFrom(
  "\n",
  "\r\n",
  "\r",
  "a",
  "Image=b\n",
  "[Container]\n",
  "\t",
  "\0",
  "é",
  "🙂",
  "\\\n",
);
const someText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const step = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), from: fc.nat(40), to: fc.nat(40), insert: someText }),
  fc.record({
    kind: fc.constant("edits" as const),
    at: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
    insert: someText,
  }),
  fc.record({ kind: fc.constant("write" as const), text: someText }),
  fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "host" as const, "other" as const) }),
);

test("after each step of a walk over editor, form, undo and files the editor shows the text of the store", () => {
  fc.assert(
    fc.property(someText, fc.array(step, { maxLength: 20 }), (start, steps) => {
      const editor = editorFor({ "web.container": start, "db.container": "[Container]\r\n" });
      for (const each of steps) {
        take(editor, each);
        expect(editor.shown()).toBe(editorText(editor.text()).shown);
      }
    }),
    { numRuns: 60 },
  );
});

function take(
  { view, actions, store, write }: ReturnType<typeof editorFor>,
  each: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
) {
  const within = (place: number) => place % (view.state.doc.length + 1);
  const { active } = store.getState().history.present.workspace;
  switch (each.kind) {
    case "edit": {
      const [from = 0, to = 0] = [within(each.from), within(each.to)].toSorted((one, other) => one - other);
      view.dispatch({
        changes: { from, to, insert: view.state.toText(each.insert) },
        userEvent: "input.type",
      });
      break;
    }
    case "edits": {
      const ranges = each.at.map((at) => EditorSelection.cursor(within(at)));
      if (ranges.length > 0) view.dispatch({ selection: EditorSelection.create(ranges) });
      view.dispatch({
        ...view.state.replaceSelection(view.state.toText(each.insert)),
        userEvent: "input.paste",
      });
      break;
    }
    case "write":
      write(each.text);
      break;
    case "undo":
      actions.undo();
      break;
    case "redo":
      actions.redo();
      break;
    case "host":
      actions.chooseNetwork("host");
      break;
    case "other":
      actions.chooseFile(active === "web.container" ? "db.container" : "web.container");
  }
}
