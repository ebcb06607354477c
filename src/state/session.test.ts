import { describe, expect, it } from "vitest";
import { append } from "../testing/append.ts";
import { beginSession } from "../testing/begin-session.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { activeText } from "../core/workspace/workspace.ts";
import { unitValue } from "../core/unit-file/value.ts";

const startText = activeText(startWorkspace);

describe("choosing a network", () => {
  it("changes the text and tells it", () => {
    const { actions, text, store } = beginSession();
    actions.chooseNetwork("host");
    expect(text()).toBe(startText.replace("private", "host"));
    expect(store.getState().announcement).toEqual({ sentence: "Network is now host", typing: false });
  });

  it("that is chosen already is no step", () => {
    const { actions, store } = beginSession();
    actions.chooseNetwork("private");
    expect(store.getState().history.past).toEqual([]);
  });
});

describe("undo and redo", () => {
  it("go back and forth, and say what they did", () => {
    const { actions, text, store } = beginSession();
    actions.chooseNetwork("host");
    actions.undo();
    expect(text()).toBe(startText);
    expect(store.getState().announcement?.sentence).toBe("Undone: Network is now host");
    actions.redo();
    expect(text()).toContain("Network=host");
    expect(store.getState().announcement?.sentence).toBe("Done again: Network is now host");
  });

  it("with nothing to undo change nothing", () => {
    const { actions, store } = beginSession();
    const before = store.getState();
    actions.undo();
    actions.redo();
    expect(store.getState()).toBe(before);
  });

  it("take a burst of typing as one step", () => {
    const { actions, store, text, wait } = beginSession();
    for (const letter of ["w", "we", "web"]) {
      actions.editFile(append(letter), {
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
    const { actions, store, wait } = beginSession();
    for (const letter of ["a", "b"]) {
      actions.editFile(append(letter), {
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
    const { actions, workspace, text, store } = beginSession();
    actions.nameContainer(unitValue("web"));
    expect(workspace().active).toBe("web.container");
    expect(text()).toBe(startText.replaceAll("network-test", "web"));
    expect(store.getState().history.past).toHaveLength(1);
  });

  it("leaves everything as it was when the name is typed back, a section without lines too", () => {
    const { actions, workspace } = beginSession();
    const bare = {
      ...startWorkspace,
      files: { "web.container": "# web.container\n[Container]\n" },
      active: "web.container",
    };
    actions.resume(bare);
    actions.nameContainer(unitValue("shop"));
    expect(workspace().active).toBe("shop.container");
    actions.nameContainer(undefined);
    expect(workspace()).toEqual(bare);
  });
});

describe("starting over", () => {
  it("puts the first file back and can be undone", () => {
    const { actions, workspace } = beginSession();
    actions.chooseNetwork("host");
    const worked = workspace();
    actions.startOver();
    expect(workspace()).toEqual(startWorkspace);
    actions.undo();
    expect(workspace()).toBe(worked);
  });
});

describe("a draft", () => {
  const draft = { ...startWorkspace, files: { "web.container": "[Container]\n" }, active: "web.container" };

  it("is where the session begins: there is nothing to undo", () => {
    const { actions, workspace, store } = beginSession();
    actions.resume(draft);
    expect(workspace()).toBe(draft);
    expect(store.getState().history.past).toEqual([]);
  });

  it("does not take away what was done before it was found", () => {
    const { actions, workspace } = beginSession();
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
    const { actions, store } = beginSession();
    const rescue = { fileName: "draft.txt", text: "{" };
    actions.notify({ sentences: ["The draft is damaged."], rescue });
    actions.notify({ sentences: ["bogus is no name."] });
    expect(store.getState().notice).toEqual({
      sentences: ["The draft is damaged.", "bogus is no name."],
      rescue,
    });
  });
});
