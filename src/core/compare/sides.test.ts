import { expect, test } from "vitest";
import { record, startHistory } from "../workspace/history/history.ts";
import { startWorkspace } from "../workspace/start-workspace.ts";
import { nameContainer } from "../workspace/renaming/name-container.ts";
import { renameFile } from "../workspace/renaming/rename-file.ts";
import { unitValue } from "../unit-file/value.ts";
import { activeText, withActiveText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { sidesOf } from "./sides.ts";

const file = (lines: string, scope: Workspace["target"]["scope"] = "system"): Workspace =>
  withActiveText(
    { ...startWorkspace, target: { podman: "5.4", scope } },
    `[Container]\nImage=a/b:1\n${lines}`,
  );
const step = { label: "Changed", at: 0 };
const textOf = (workspace: Workspace, id: string) => {
  const side = sidesOf(startHistory(workspace)).find((each) => each.id === id);
  return side && activeText(side.workspace);
};

test("a file that nobody changed is compared with itself in other networks", () => {
  expect(sidesOf(startHistory(startWorkspace)).map(({ words }) => words)).toEqual([
    "Now",
    "With Network=private",
    "With Network=host",
    "With Network=none",
    "With Network=bridge",
  ]);
});

test("pasta is offered to a user", () => {
  expect(textOf(file("Network=host\n", "user"), "pasta")).toContain("Network=pasta\n");
  expect(textOf(file("Network=host\n"), "pasta")).toBeUndefined();
});

test("after two changes there are two earlier states", () => {
  const once = record(startHistory(startWorkspace), file("Network=host\n"), step);
  const twice = record(once, file("Network=none\n"), step);
  const sides = sidesOf(twice);
  expect(sides.slice(0, 3).map(({ words }) => words)).toEqual([
    "Now",
    "Before the last change",
    "As opened or at the start",
  ]);
  expect(sides.slice(0, 3).map(({ workspace }) => activeText(workspace))).toEqual([
    activeText(file("Network=none\n")),
    activeText(file("Network=host\n")),
    activeText(startWorkspace),
  ]);
});

test("ports go along with the network", () => {
  const ports = file("Network=private\nPublishPort=8080:80\n");
  expect(textOf(ports, "host")).toContain("# Unused with this network: PublishPort=8080:80");
  expect(textOf(ports, "none")).toContain("# Unused with this network: PublishPort=8080:80");
  expect(textOf(ports, "bridge")).toContain("Network=bridge\nPublishPort=8080:80");
});

test("a file that got another name is compared with itself under the old one", () => {
  const renamed = nameContainer(startWorkspace, unitValue("shop"), renameFile);
  const changed = withActiveText(renamed, activeText(renamed).replace("private", "host"));
  const sides = sidesOf(record(record(startHistory(startWorkspace), renamed, step), changed, step));
  expect(sides.slice(1, 3).map(({ workspace }) => workspace.active)).toEqual([
    "shop.container",
    "network-test.container",
  ]);
});

test.each([
  ["added", { ...startWorkspace.files, "a.volume": "[Volume]\n" }],
  ["opened in place of the start", { "a.volume": "[Volume]\nVolumeName=a\n" }],
])("a file that was %s has no earlier state", (_how, files) => {
  const next = { ...startWorkspace, files, active: "a.volume" };
  expect(sidesOf(record(startHistory(startWorkspace), next, step)).map(({ id }) => id)).toEqual(["now"]);
});

test("what was opened is the first state, whatever was there before", () => {
  const opened = {
    ...startWorkspace,
    files: { "shop.container": "[Container]\nImage=a/b:1\nExec=x\n" },
    active: "shop.container",
  };
  const once = withActiveText(opened, "[Container]\nImage=a/b:2\nExec=x\n");
  const twice = withActiveText(opened, "[Container]\nImage=a/b:3\nExec=x\n");
  const history = [opened, once, twice].reduce(
    (done, next) => record(done, next, step),
    startHistory(startWorkspace),
  );
  expect(sidesOf(history).find(({ id }) => id === "first")?.workspace).toEqual(opened);
});
