import { describe, expect, it } from "vitest";
import { addOpened } from "../core/workspace/opening/add-opened.ts";
import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { removal } from "../core/workspace/files/removal.ts";
import { activeText, mostFiles, withFile } from "../core/workspace/workspace.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { unitValue } from "../core/unit-file/value.ts";
import { createSession } from "./session.ts";

function begin() {
  let time = 0;
  const session = createSession(startWorkspace, () => time);
  const workspace = () => session.store.getState().history.present.workspace;
  return {
    ...session,
    workspace,
    text: () => activeText(workspace()),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const startText = activeText(startWorkspace);

describe("choosing a network", () => {
  it("changes the text and tells it", () => {
    const { actions, text, store } = begin();
    actions.chooseNetwork("host");
    expect(text()).toBe(startText.replace("private", "host"));
    expect(store.getState().announcement).toEqual({ sentence: "Network is now host", typing: false });
  });

  it("that is chosen already is no step", () => {
    const { actions, store } = begin();
    actions.chooseNetwork("private");
    expect(store.getState().history.past).toEqual([]);
  });
});

describe("undo and redo", () => {
  it("go back and forth, and say what they did", () => {
    const { actions, text, store } = begin();
    actions.chooseNetwork("host");
    actions.undo();
    expect(text()).toBe(startText);
    expect(store.getState().announcement?.sentence).toBe("Undone: Network is now host");
    actions.redo();
    expect(text()).toContain("Network=host");
    expect(store.getState().announcement?.sentence).toBe("Done again: Network is now host");
  });

  it("with nothing to undo change nothing", () => {
    const { actions, store } = begin();
    const before = store.getState();
    actions.undo();
    actions.redo();
    expect(store.getState()).toBe(before);
  });

  it("take a burst of typing as one step", () => {
    const { actions, store, text, wait } = begin();
    for (const letter of ["w", "we", "web"]) {
      actions.editFile(({ text: now }) => [{ from: now.length, to: now.length, insert: letter }], {
        label: "Typed",
        burst: "field",
      });
      wait(100);
    }
    expect(store.getState().history.past).toHaveLength(1);
    actions.undo();
    expect(text()).toBe(startText);
  });

  it("take typing after a rest as a step of its own", () => {
    const { actions, store, wait } = begin();
    for (const letter of ["a", "b"]) {
      actions.editFile(({ text: now }) => [{ from: now.length, to: now.length, insert: letter }], {
        label: "Typed",
        burst: "field",
      });
      wait(5000);
    }
    expect(store.getState().history.past).toHaveLength(2);
  });
});

describe("naming the container", () => {
  it("renames a file that has followed the name so far, in one step", () => {
    const { actions, workspace, text, store } = begin();
    actions.nameContainer(unitValue("web"));
    expect(workspace().active).toBe("web.container");
    expect(text()).toBe(startText.replaceAll("network-test", "web"));
    expect(store.getState().history.past).toHaveLength(1);
  });
});

describe("starting over", () => {
  it("puts the first file back and can be undone", () => {
    const { actions, workspace } = begin();
    actions.chooseNetwork("host");
    const worked = workspace();
    actions.startOver();
    expect(workspace()).toEqual(startWorkspace);
    actions.undo();
    expect(workspace()).toBe(worked);
  });
});

const network = { kind: "text", name: "app.network", text: "[Network]\n" } as const;

const opening =
  (...opened: readonly OpenedFile[]) =>
  (present: Workspace, start: Workspace) =>
    addOpened(present, opened, start);

describe("opening a file", () => {
  it("is no change of the file before it, and empties what stood unwritten in the fields", () => {
    const { actions, store, workspace } = begin();
    const { generation } = store.getState();
    actions.openFiles(opening({ kind: "text", name: "db.container", text: "[Container]\n" }));
    expect(store.getState().before).toBe(workspace());
    expect(store.getState().generation).toBe(generation + 1);
  });

  it("puts it in place of a start that nobody touched, and undo brings that back", () => {
    const { actions, workspace } = begin();
    actions.openFiles(opening({ kind: "text", name: "db.container", text: "[Container]\r\nImage=a/b" }));
    expect(workspace().active).toBe("db.container");
    expect(workspace().files).toEqual({ "db.container": "[Container]\r\nImage=a/b" });
    actions.undo();
    expect(workspace()).toBe(startWorkspace);
  });

  it("puts it beside what was worked on and shows it, in one step", () => {
    const { actions, workspace, store } = begin();
    actions.chooseNetwork("host");
    const worked = workspace();
    actions.openFiles(opening(network, { kind: "text", name: "data.volume", text: "[Volume]\n" }));
    expect(Object.keys(workspace().files)).toEqual(["network-test.container", "app.network", "data.volume"]);
    expect(workspace().active).toBe("data.volume");
    expect(store.getState().announcement?.sentence).toBe("Opened 2 files");
    actions.undo();
    expect(workspace()).toBe(worked);
  });

  it("refuses more files than anybody keeps together", () => {
    const { actions, store, workspace } = begin();
    const many = Array.from({ length: 1001 }, (_, index) => ({ ...network, name: `n${index}.network` }));
    actions.openFiles(opening(...many));
    expect(workspace()).toBe(startWorkspace);
    expect(store.getState().notice?.sentences).toEqual([
      "Nothing was opened: more than 1000 files are too many.",
    ]);
  });

  it("says why a file can’t be read and leaves the text alone", () => {
    const { actions, store, workspace } = begin();
    actions.openFiles(opening({ kind: "problem", sentence: "disk.img is not a UTF-8 text." }));
    expect(workspace()).toBe(startWorkspace);
    expect(store.getState().notice?.sentences).toEqual(["disk.img is not a UTF-8 text."]);
  });
});

function several() {
  const session = begin();
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
      actions.editFile(({ text }) => [{ from: text.length, to: text.length, insert: "#" }], {
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

describe("a draft", () => {
  const draft = { ...startWorkspace, files: { "web.container": "[Container]\n" }, active: "web.container" };

  it("is where the session begins: there is nothing to undo", () => {
    const { actions, workspace, store } = begin();
    actions.resume(draft);
    expect(workspace()).toBe(draft);
    expect(store.getState().history.past).toEqual([]);
  });

  it("does not take away what was done before it was found", () => {
    const { actions, workspace } = begin();
    actions.chooseNetwork("host");
    const worked = workspace();
    actions.resume(draft);
    expect(workspace()).toBe(worked);
    actions.undo();
    expect(workspace()).toBe(draft);
  });
});

describe("notices", () => {
  it("add up, and a text that can be rescued stays", () => {
    const { actions, store } = begin();
    const rescue = { fileName: "draft.txt", text: "{" };
    actions.notify({ sentences: ["The draft is damaged."], rescue });
    actions.notify({ sentences: ["bogus is no name."] });
    expect(store.getState().notice).toEqual({
      sentences: ["The draft is damaged.", "bogus is no name."],
      rescue,
    });
  });
});

it("adds no file beyond what a draft holds, and says so", () => {
  const { actions, store, workspace } = begin();
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
