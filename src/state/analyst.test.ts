import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { FindAll } from "../core/checks/model/file-to-check.ts";
import { analyze } from "../core/workspace/analysis/analyze.ts";
import { withNetwork } from "../core/workspace/network/large-networks.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { append } from "../testing/append.ts";
import { createAnalyst } from "./analyst.ts";
import { createSession } from "./session.ts";
import { firstEngine } from "../core/first-screen/first-engine.ts";

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
  actions.editFile(append("# more\n"), {
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
  actions.workWith({ ...firstEngine, findAll: looks });
  const { history, engine } = store.getState();
  analysisOf(store.getState());
  const workspace = withNetwork.host(history.present.workspace);
  const foreseen = foresee({ workspace, engine });
  expect(looks).toHaveBeenCalledTimes(2);
  actions.chooseNetwork("host");
  expect(analysisOf(store.getState())).toBe(foreseen);
  expect(looks).toHaveBeenCalledTimes(2);
});

test("what was foreseen before the rules changed is looked at again", () => {
  const { store, actions } = session();
  const { analysisOf, foresee } = createAnalyst();
  const { history, engine } = store.getState();
  const foreseen = foresee({ workspace: withNetwork.host(history.present.workspace), engine });
  actions.workWith({ ...firstEngine, findAll: () => [] });
  actions.chooseNetwork("host");
  const now = analysisOf(store.getState());
  expect([foreseen.findings.length > 0, now.findings]).toEqual([true, []]);
});

test("whatever is done, and foreseen before it, the analysis is that of the files and the target of now", () => {
  const step = fc.constantFrom(
    "private",
    "host",
    "foresee",
    "undo",
    "redo",
    "type",
    "target",
    "add",
  ) satisfies fc.Arbitrary<string>;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { store, actions } = session();
      const { analysisOf, foresee } = createAnalyst();
      for (const each of steps) {
        const { history, engine } = store.getState();
        const { workspace } = history.present;
        if (each === "foresee") {
          foresee({ workspace: withNetwork.host(workspace), engine });
          foresee({ workspace: withNetwork.private(workspace), engine });
        } else if (each === "undo" || each === "redo") actions[each]();
        else if (each === "type")
          actions.editFile(append("Network=a\n"), {
            label: "",
          });
        else if (each === "target")
          actions.chooseTarget({
            podman: workspace.target.podman === "5.4" ? "5.8" : "5.4",
            scope: workspace.target.scope === "user" ? "system" : "user",
          });
        else if (each === "add")
          actions.changeFiles("", (now) => ({ ...now, files: { ...now.files, "a.network": "[Network]\n" } }));
        else actions.chooseNetwork(each);
        const now = store.getState().history.present.workspace;
        const shown = analysisOf(store.getState());
        expect(comparable(shown)).toEqual(comparable(analyze(now, engine)));
      }
    }),
    { numRuns: 60 },
  );
});

/** Without what is made anew with each text, and found when somebody asks. */
function comparable({ document, ...analysis }: ReturnType<typeof analyze>): object {
  return { text: document.text, data: JSON.parse(JSON.stringify(analysis)) };
}
