import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitFileText } from "../../../testing/arbitrary-text.ts";
import { findingsIn } from "../../../testing/findings-in.ts";
import { duplicateFile } from "./duplicate-file.ts";
import { record, startHistory, undo } from "../history/history.ts";
import { removeFile } from "./remove-file.ts";
import type { Workspace } from "../workspace.ts";

function workspaceOf(files: Record<string, string>, active = Object.keys(files)[0] ?? ""): Workspace {
  return { files, active, target: { podman: "5.8", scope: "system" } };
}

const container = "# web.container\n[Container]\nContainerName=web\nImage=quay.io/example/app:1\n";

describe("a copy", () => {
  test("stands behind its original under a free name, and is shown", () => {
    const workspace = workspaceOf({ "web.container": "", "web-2.container": "", "app.network": "" });
    const { workspace: after, name } = duplicateFile(workspace, "web.container");
    expect(name).toBe("web-3.container");
    expect(Object.keys(after.files)).toEqual([
      "web.container",
      "web-3.container",
      "web-2.container",
      "app.network",
    ]);
    expect(after.active).toBe(name);
  });

  test("has the names that were those of the file", () => {
    const { workspace } = duplicateFile(workspaceOf({ "web.container": container }), "web.container");
    expect(workspace.files["web-2.container"]).toBe(
      "# web-2.container\n[Container]\nContainerName=web-2\nImage=quay.io/example/app:1\n",
    );
    expect(workspace.files["web.container"]).toBe(container);
  });

  test.each([
    ["app.pod", "[Pod]\nPodName=app\n", "[Pod]\nPodName=app-2\n"],
    ["app.network", "[Network]\nNetworkName=app\n", "[Network]\nNetworkName=app-2\n"],
    ["app.volume", '[Volume]\nVolumeName="app"\n', "[Volume]\nVolumeName=app-2\n"],
    ["web@.container", "[Container]\nContainerName=web\n", "[Container]\nContainerName=web\n"],
  ])("of %s as well: %j", (name, before, after) => {
    const copied = duplicateFile(workspaceOf({ [name]: before }), name);
    expect(copied.workspace.files[copied.name]).toBe(after);
  });

  test("brings the drop-ins of its own directory", () => {
    const workspace = workspaceOf({
      "web.container": "1",
      "web.container.d/10.conf": "2",
      "app.network": "3",
    });
    expect(duplicateFile(workspace, "web.container").workspace.files).toEqual({
      ...workspace.files,
      "web-2.container": "1",
      "web-2.container.d/10.conf": "2",
    });
  });

  test("does not take up drop-ins that wait for a file", () => {
    const workspace = workspaceOf({ "web.container": "1", "web-2.container.d/10.conf": "2" });
    expect(duplicateFile(workspace, "web.container").name).toBe("web-3.container");
  });

  test("of a drop-in lies beside it", () => {
    const workspace = workspaceOf({ "web.container": "1", "web.container.d/10-a.conf": "# 2\n" });
    const { workspace: after, name } = duplicateFile(workspace, "web.container.d/10-a.conf");
    expect(name).toBe("web.container.d/10-a-2.conf");
    expect(after.files[name]).toBe("# 2\n");
  });
});

describe("what clashes then is told:", () => {
  test("a port of this machine, by its rule", () => {
    const { workspace, name } = duplicateFile(
      workspaceOf({ "web.container": `${container}PublishPort=8080:80\n` }),
      "web.container",
    );
    const found = findingsIn({ files: workspace.files }).filter(({ fileName }) => fileName === name);
    expect(found.map(({ rule }) => rule)).toContain("publish-port-clash");
    expect(found.map(({ rule }) => rule)).not.toContain("container-name-clash");
  });

  test("another name of the container, by its rule", () => {
    const { workspace, name } = duplicateFile(
      workspaceOf({ "web.container": container.replace("=web", "=shop") }),
      "web.container",
    );
    const found = findingsIn({ files: workspace.files }).filter(({ fileName }) => fileName === name);
    expect(found.map(({ rule }) => rule)).toContain("container-name-clash");
  });

  test.each([
    [
      "a.network",
      "[Network]\nNetworkName=shop\n",
      ["NetworkName=shop is in a.network too: both files stand for one network."],
    ],
    [
      "a.pod",
      "[Pod]\nPodName=shop\n",
      ["PodName=shop is in a.pod too: the pod that starts second takes the place of the first."],
    ],
    ["a.volume", "[Volume]\nVolumeName=a\n", []],
    ["a.volume", "[Volume]\n", []],
    ["a.network", "[Network]\nNetworkName=%p\n", []],
  ])("%s: %j", (name, text, sentences) => {
    expect(duplicateFile(workspaceOf({ [name]: text }), name).sentences).toEqual(sentences);
  });
});

test("a copy that is undone, or removed, leaves every byte as it was", () => {
  fc.assert(
    fc.property(
      unitFileText,
      unitFileText,
      fc.constantFrom("web.container", "app.network"),
      (one, two, name) => {
        const workspace = workspaceOf(
          { "web.container": one, "app.network": two, "web.container.d/1.conf": one },
          name,
        );
        const { workspace: after, name: copy } = duplicateFile(workspace, name);
        const history = record(startHistory(workspace), after, { label: "", at: 0 });
        expect(undo(history).present.workspace).toEqual(workspace);
        expect(removeFile(after, copy)?.files).toEqual(workspace.files);
      },
    ),
  );
});
