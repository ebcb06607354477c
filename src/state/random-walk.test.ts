import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { podmanVersions, scopes } from "../core/podman/target.ts";
import { unitValue } from "../core/unit-file/value.ts";
import { addFile } from "../core/workspace/files/add-file.ts";
import { removal } from "../core/workspace/files/removal.ts";
import { renameFile } from "../core/workspace/renaming/rename-file.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import type { Actions } from "./actions.ts";
import { createSession } from "./session.ts";
import { fullEngine } from "../core/surroundings/full-engine.ts";

type Act = (actions: Actions, files: readonly string[]) => void;

const names = fc.constantFrom("a.container", "db.network", "data.volume", "a.container.d/10.conf", "b.pod");
const texts = fc.constantFrom("", "x", "\n", "\r\n", "Network=db.network\n", "[Container]\n", "[", "é✓");
const nth = fc.nat({ max: 20 });

const typed: fc.Arbitrary<Act> = fc.tuple(nth, nth, texts).map(
  ([place, length, insert]) =>
    (actions) =>
      actions.editFile(
        ({ text }) => {
          const from = Math.min(place * 7, text.length);
          return [{ from, to: Math.min(from + length, text.length), insert }];
        },
        { label: "Typed", burst: "field" },
      ),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: typed, weight: 4 },
  fc.constantFrom("private", "host").map(
    (network) =>
      ({ chooseNetwork }: Actions) =>
        chooseNetwork(network),
  ),
  fc.constantFrom("web", "db", undefined).map(
    (name) =>
      ({ nameContainer }: Actions) =>
        nameContainer(name && unitValue(name)),
  ),
  fc.record({ podman: fc.constantFrom(...podmanVersions), scope: fc.constantFrom(...scopes) }).map(
    (target) =>
      ({ chooseTarget }: Actions) =>
        chooseTarget(target),
  ),
  names.map(
    (name) =>
      ({ changeFiles }: Actions) =>
        changeFiles("Added", (now) => addFile(now, name)),
  ),
  names.map(
    (name) =>
      ({ changeFiles }: Actions) =>
        changeFiles("Renamed", (now) => renameFile(now, now.active, { kind: "ok", name })),
  ),
  nth.map(
    (place) =>
      ({ openFiles }: Actions, files: readonly string[]) =>
        openFiles((now, start) => removal(now, start, files[place % files.length] ?? now.active)),
  ),
  nth.map(
    (place) =>
      ({ chooseFile }: Actions, files: readonly string[]) =>
        chooseFile(files[place % files.length] ?? ""),
  ),
  fc.constant(({ undo }: Actions) => undo()),
  fc.constant(({ redo }: Actions) => redo()),
  fc.constant(({ startOver }: Actions) => startOver()),
);

/** A session after these acts, with what goes all the way back and forth. */
function walk(acts: readonly Act[]) {
  let time = 0;
  const { store, actions } = createSession(startWorkspace, () => (time += 700));
  actions.workWith(fullEngine);
  const workspace = (): Workspace => store.getState().history.present.workspace;
  for (const each of acts) {
    each(actions, Object.keys(workspace().files));
    expect(Object.keys(workspace().files)).toContain(workspace().active);
  }
  const travel = (step: () => void, isThere: () => boolean) => {
    while (isThere()) step();
    return workspace();
  };
  return {
    workspace,
    toStart: () => travel(actions.undo, () => store.getState().history.past.length > 0),
    toEnd: () => travel(actions.redo, () => store.getState().history.future.length > 0),
  };
}

/** The files and the target: which file is on show is no step. */
const contents = ({ files, target }: Workspace) => ({ files: Object.entries(files), target });

describe("whatever a person does,", () => {
  it("undo leads back to the start, and redo to the end", () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), (acts) => {
        const { workspace, toStart, toEnd } = walk(acts);
        toEnd();
        const end = contents(workspace());
        expect(contents(toStart())).toEqual(contents(startWorkspace));
        expect(contents(toEnd())).toEqual(end);
      }),
      { numRuns: 300 },
    );
  });
});
