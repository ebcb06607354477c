import { expect, test } from "vitest";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { createAnalyst } from "./analyst.ts";
import { createSession } from "./session.ts";

const session = () => createSession(startWorkspace, () => 0);

test("a state is looked at once", () => {
  const { store } = session();
  const analyst = createAnalyst();
  expect(analyst(store.getState())).toBe(analyst(store.getState()));
});

test("what a change does not touch stays the same object, and the text is the new one", () => {
  const { store, actions } = session();
  const analyst = createAnalyst();
  const before = analyst(store.getState());
  actions.editFile(({ text }) => [{ from: text.length, to: text.length, insert: "# more\n" }], {
    label: "more",
  });
  const after = analyst(store.getState());
  expect(after.document.text).toBe(`${before.document.text}# more\n`);
  expect(after.answers).toBe(before.answers);
  expect(after.measured).toBe(before.measured);
  expect(after.ports).toBe(before.ports);
});

test("what a change does touch is new", () => {
  const { store, actions } = session();
  const analyst = createAnalyst();
  const before = analyst(store.getState());
  actions.chooseNetwork(before.network === "host" ? "private" : "host");
  const after = analyst(store.getState());
  expect(after.mode).not.toEqual(before.mode);
  expect(after.answers.file).not.toEqual(before.answers.file);
});
