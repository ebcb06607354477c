import { describe, expect, it } from "vitest";
import { append } from "../testing/append.ts";
import { beginSession } from "../testing/begin-session.ts";
import { removal } from "../core/workspace/files/removal.ts";
import { addOpened } from "../core/workspace/opening/add-opened.ts";
import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { activeText, mostFiles, withFile } from "../core/workspace/workspace.ts";
import type { Workspace } from "../core/workspace/workspace.ts";

const network = { kind: "text", name: "app.network", text: "[Network]\n" } as const;

const opening =
  (...opened: readonly OpenedFile[]) =>
  (present: Workspace, start: Workspace) =>
    addOpened(present, opened, start);

describe("opening a file", () => {
  it("is no change of the file before it, and empties what stood unwritten in the fields", () => {
    const { actions, store, workspace } = beginSession();
    const { generation } = store.getState();
    actions.openFiles(opening({ kind: "text", name: "db.container", text: "[Container]\n" }));
    expect(store.getState().before).toBe(workspace());
    expect(store.getState().generation).toBe(generation + 1);
  });

  it("puts it in place of a start that nobody touched, and undo brings that back", () => {
    const { actions, workspace } = beginSession();
    actions.openFiles(opening({ kind: "text", name: "db.container", text: "[Container]\r\nImage=a/b" }));
    expect(workspace().active).toBe("db.container");
    expect(workspace().files).toEqual({ "db.container": "[Container]\r\nImage=a/b" });
    actions.undo();
    expect(workspace()).toBe(startWorkspace);
  });

  it("puts it beside what was worked on and shows it, in one step", () => {
    const { actions, workspace, store } = beginSession();
    actions.chooseNetwork("host");
    const worked = workspace();
    actions.openFiles(opening(network, { kind: "text", name: "data.volume", text: "[Volume]\n" }));
    expect(Object.keys(workspace().files)).toEqual(["network-test.container", "app.network", "data.volume"]);
    expect(workspace().active).toBe("app.network");
    expect(store.getState().announcement?.sentence).toBe("Opened 2 files");
    actions.undo();
    expect(workspace()).toBe(worked);
  });

  it("refuses more files than anybody keeps together", () => {
    const { actions, store, workspace } = beginSession();
    const many = Array.from({ length: 1001 }, (_, index) => ({ ...network, name: `n${index}.network` }));
    actions.openFiles(opening(...many));
    expect(workspace()).toBe(startWorkspace);
    expect(store.getState().notice?.sentences).toEqual([
      "Nothing was opened: more than 1000 files are too many.",
    ]);
  });

  it("says why a file can’t be read and leaves the text alone", () => {
    const { actions, store, workspace } = beginSession();
    actions.openFiles(opening({ kind: "problem", sentence: "disk.img is not a UTF-8 text." }));
    expect(workspace()).toBe(startWorkspace);
    expect(store.getState().notice?.sentences).toEqual(["disk.img is not a UTF-8 text."]);
  });
});

function several() {
  const session = beginSession();
  session.actions.changeFiles("Added app.network", (present) =>
    withFile(present, "app.network", "[Network]\n"),
  );
  return session;
}

describe("with several files", () => {
  it("choosing one is no step, and empties what stood unwritten in the fields", () => {
    const { actions, workspace, store } = several();
    const { history, generation } = store.getState();
    actions.chooseFile("app.network");
    expect(workspace().active).toBe("app.network");
    expect(store.getState().history.past).toBe(history.past);
    expect(store.getState().generation).toBe(generation + 1);
    actions.chooseFile("constructor");
    expect(workspace().active).toBe("app.network");
  });

  it("undo and redo show the file that they change", () => {
    const { actions, workspace } = several();
    actions.chooseNetwork("host");
    actions.chooseFile("app.network");
    actions.undo();
    expect(workspace().active).toBe("network-test.container");
    actions.chooseFile("app.network");
    actions.redo();
    expect(workspace().active).toBe("network-test.container");
    expect(activeText(workspace())).toContain("Network=host");
  });

  it("undo of what changes no file leaves the one on show", () => {
    const { actions, workspace } = several();
    actions.chooseTarget({ podman: "6.1", scope: "user" });
    actions.chooseFile("app.network");
    actions.undo();
    expect(workspace().target.podman).toBe("5.4");
    expect(workspace().active).toBe("app.network");
  });

  it("typing in the same field of two files is two steps", () => {
    const { actions, store } = several();
    const type = () =>
      actions.editFile(append("#"), {
        label: "Typed",
        burst: "Unit.Description",
      });
    const { length } = store.getState().history.past;
    type();
    actions.chooseFile("app.network");
    type();
    expect(store.getState().history.past).toHaveLength(length + 2);
  });

  it("a removed one can be had back, and is shown then", () => {
    const { actions, workspace, store } = several();
    const { active } = workspace();
    actions.chooseFile("app.network");
    actions.openFiles((present, start) => removal(present, start, "app.network"));
    expect(Object.keys(workspace().files)).toEqual([active]);
    expect(store.getState().announcement?.sentence).toBe("Removed app.network");
    actions.undo();
    expect(workspace().active).toBe("app.network");
  });
});

it("adds no file beyond what a draft holds, and says so", () => {
  const { actions, store, workspace } = beginSession();
  const files = Array.from({ length: mostFiles - 1 }, (_, index) => [`n${index}.network`, "[Network]\n"]);
  actions.changeFiles("Added", (present) => ({
    ...present,
    files: { ...present.files, ...Object.fromEntries(files) },
  }));
  const full = workspace();
  actions.changeFiles("Duplicated", (present) => withFile(present, "one-more.network", ""));
  expect(Object.keys(full.files)).toHaveLength(mostFiles);
  expect(workspace()).toBe(full);
  expect(store.getState().notice?.sentences).toEqual([
    "Nothing was added: more than 1000 files are too many.",
  ]);
});
