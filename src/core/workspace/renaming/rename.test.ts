import { describe, expect, test } from "vitest";
import { unitValue } from "../../unit-file/value.ts";
import { nameContainer } from "./name-container.ts";
import { renameFile } from "./rename-file.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

const text = "# web.container\n[Container]\nContainerName=web\n";

const api = { kind: "ok", name: "api.container" } as const;

function workspaceOf(files: Record<string, string>, active = "web.container"): Workspace {
  return { files, active, target: { podman: "5.4", scope: "system" } };
}

describe("a file is renamed", () => {
  test("in its place, with its first comment, and stays on show", () => {
    const workspace = workspaceOf({ "a.volume": "", "web.container": text, "z.network": "" });
    const renamed = renameFile(workspace, "web.container", api);
    expect(Object.entries(renamed.files)).toEqual([
      ["a.volume", ""],
      ["api.container", "# api.container\n[Container]\nContainerName=web\n"],
      ["z.network", ""],
    ]);
    expect(renamed.active).toBe("api.container");
  });

  test("together with what the other files say of it, and its drop-ins", () => {
    const workspace = workspaceOf(
      {
        "web.container": text,
        "log.container": "[Unit]\nAfter=web.container\n[Container]\nNetwork=web.container\n",
        "web.container.d/10.conf": "[Container]\nMemory=1G\n",
        "web.container.other": "web.container",
      },
      "web.container.d/10.conf",
    );
    const renamed = renameFile(workspace, "web.container", api);
    expect(renamed.files).toEqual({
      "api.container": "# api.container\n[Container]\nContainerName=web\n",
      "log.container": "[Unit]\nAfter=api.container\n[Container]\nNetwork=api.container\n",
      "api.container.d/10.conf": "[Container]\nMemory=1G\n",
      "web.container.other": "web.container",
    });
    expect(renamed.active).toBe("api.container.d/10.conf");
  });

  test("without changing which other file is on show", () => {
    const workspace = workspaceOf({ "a.volume": "", "web.container": text }, "a.volume");
    expect(renameFile(workspace, "web.container", api).active).toBe("a.volume");
  });

  test.each([
    ["# web.container\r\n[Container]\r\n", "# api.container\r\n[Container]\r\n"],
    ["# web.container", "# api.container"],
    ["# web.container of ours\n", "# web.container of ours\n"],
    ["#web.container\n", "#web.container\n"],
    [" # web.container\n", " # web.container\n"],
    ["\n# web.container\n", "\n# web.container\n"],
    ["[Container]\n# web.container\n", "[Container]\n# web.container\n"],
  ])("and only a first line that is exactly its name changes: %j", (before, after) => {
    expect(renameFile(workspaceOf({ "web.container": before }), "web.container", api).files).toEqual({
      "api.container": after,
    });
  });
});

describe("nothing is renamed", () => {
  const workspace = workspaceOf({ "web.container": text, "api.container": "" });
  test.each([
    ["a file that is not there", "other.container", "new.container"],
    ["a member of every object", "constructor", "new.container"],
    ["to the name of another file", "web.container", "api.container"],
    ["to its own name", "web.container", "web.container"],
  ])("%s", (_, from, to) => {
    expect(renameFile(workspace, from, { kind: "ok", name: to })).toBe(workspace);
  });
});

function activeAfter(workspace: Workspace, name: string): string {
  return nameContainer(workspace, unitValue(name), renameFile).active;
}

describe("a file follows the name of its container", () => {
  test("as long as it is called as the container was", () => {
    expect(activeAfter(workspaceOf({ "web.container": text }), "api")).toBe("api.container");
    expect(activeAfter(workspaceOf({ "other.container": text }, "other.container"), "api")).toBe(
      "other.container",
    );
  });

  test("letter by letter, also over an empty name", () => {
    let workspace = workspaceOf({ "web.container": text });
    for (const name of ["w", undefined, "a", "ap"])
      workspace = nameContainer(workspace, name === undefined ? undefined : unitValue(name), renameFile);
    expect(workspace.files).toEqual({ "ap.container": "# ap.container\n[Container]\nContainerName=ap\n" });
  });

  test("as Podman reads it, quotes taken away", () => {
    const quoted = text.replace("=web", '="web"');
    expect(activeAfter(workspaceOf({ "web.container": quoted }), "api")).toBe("api.container");
  });

  test("but not a file without a name whose comment does not follow either", () => {
    expect(activeAfter(workspaceOf({ "web.container": "[Container]\n" }), "api")).toBe("web.container");
  });

  test("but not onto the name of another file, and not into nothing", () => {
    const workspace = workspaceOf({ "web.container": text, "api.container": "" });
    const named = nameContainer(workspace, unitValue("api"), renameFile);
    expect(named.active).toBe("web.container");
    expect(activeText(named)).toBe("# web.container\n[Container]\nContainerName=api\n");
    expect(named.files["api.container"]).toBe("");
    const nameless = nameContainer(workspace, undefined, renameFile);
    expect(nameless.active).toBe("web.container");
    expect(activeText(nameless)).not.toContain("ContainerName");
  });
});

test("a file follows the container’s name also after one that was too long for it", () => {
  const long = "a".repeat(300);
  const lengthened = nameContainer(workspaceOf({ "web.container": text }), unitValue(long), renameFile);
  expect(lengthened.active).toHaveLength(255);
  expect(nameContainer(lengthened, unitValue("db"), renameFile).active).toBe("db.container");
});
