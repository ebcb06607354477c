import { expect, test, vi } from "vitest";
import type { FindAll } from "../core/checks/file-to-check.ts";
import { withNetwork } from "../core/workspace/network/large-networks.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { createAnalyst } from "./analyst.ts";
import { createSession } from "./session.ts";

const session = () => createSession(startWorkspace, () => 0);

test("a state is looked at once", () => {
  const { store } = session();
  const { analysisOf } = createAnalyst();
  expect(analysisOf(store.getState())).toBe(analysisOf(store.getState()));
});

test("what a change does not touch stays the same object, and the text is the new one", () => {
  const { store, actions } = session();
  const { analysisOf } = createAnalyst();
  const before = analysisOf(store.getState());
  actions.editFile(({ text }) => [{ from: text.length, to: text.length, insert: "# more\n" }], {
    label: "more",
  });
  const after = analysisOf(store.getState());
  expect(after.document.text).toBe(`${before.document.text}# more\n`);
  expect(after.answers).toBe(before.answers);
  expect(after.measured).toBe(before.measured);
  expect(after.ports).toBe(before.ports);
});

test("what a change does touch is new", () => {
  const { store, actions } = session();
  const { analysisOf } = createAnalyst();
  const before = analysisOf(store.getState());
  actions.chooseNetwork(before.network === "host" ? "private" : "host");
  const after = analysisOf(store.getState());
  expect(after.mode).not.toEqual(before.mode);
  expect(after.answers.file).not.toEqual(before.answers.file);
});

test("what was foreseen is not looked at again when it comes", () => {
  const { store, actions } = session();
  const { analysisOf, foresee } = createAnalyst();
  const looks = vi.fn<FindAll>(() => []);
  actions.lookFor(looks);
  const { history, findAll, lookAround } = store.getState();
  analysisOf(store.getState());
  const workspace = withNetwork.host(history.present.workspace);
  const foreseen = foresee({ workspace, findAll, lookAround });
  expect(looks).toHaveBeenCalledTimes(2);
  actions.chooseNetwork("host");
  expect(analysisOf(store.getState())).toBe(foreseen);
  expect(looks).toHaveBeenCalledTimes(2);
});

test("what was foreseen before the rules changed is looked at again", () => {
  const { store, actions } = session();
  const { analysisOf, foresee } = createAnalyst();
  const { history, findAll, lookAround } = store.getState();
  const foreseen = foresee({ workspace: withNetwork.host(history.present.workspace), findAll, lookAround });
  actions.lookFor(() => []);
  actions.chooseNetwork("host");
  const now = analysisOf(store.getState());
  expect([foreseen.findings.length > 0, now.findings]).toEqual([true, []]);
});
