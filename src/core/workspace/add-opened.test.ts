import { expect, test } from "vitest";
import { addOpened, mostFiles } from "./add-opened.ts";
import { startWorkspace } from "./start.ts";
import { withActiveText } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

const worked = withActiveText(startWorkspace, "[Container]\nImage=a/b\n");
const container = "network-test.container";

function namesAfter(workspace: Workspace, ...opened: readonly string[]): readonly string[] | undefined {
  const added = addOpened(
    workspace,
    opened.map((name) => ({ name, text: name })),
    startWorkspace,
  );
  return added && [...Object.keys(added.files), `shows ${added.active}`];
}

test("opened files stand behind the others, and the last one is shown", () => {
  expect(namesAfter(worked, "b.network", "a.volume")).toEqual([
    container,
    "b.network",
    "a.volume",
    "shows a.volume",
  ]);
});

test("one of the same name takes the place of the other", () => {
  const both = { ...worked, files: { ...worked.files, "b.network": "old" } };
  const added = addOpened(both, [{ name: container, text: "new" }], startWorkspace);
  expect(added?.files).toEqual({ [container]: "new", "b.network": "old" });
});

test("a start that nobody touched gives way to a unit, not to its own drop-in", () => {
  expect(namesAfter(startWorkspace, "b.network")).toEqual(["b.network", "shows b.network"]);
  expect(namesAfter(startWorkspace, "10.conf")).toEqual([
    container,
    `${container}.d/10.conf`,
    `shows ${container}.d/10.conf`,
  ]);
});

test("a drop-in goes to the file on show, beside other drop-ins of it", () => {
  const shown = { ...worked, files: { ...worked.files, [`${container}.d/10.conf`]: "" } };
  expect(namesAfter({ ...shown, active: `${container}.d/10.conf` }, "20.conf")?.at(-1)).toBe(
    `shows ${container}.d/20.conf`,
  );
});

test("a drop-in goes to the container that is opened with it, else to the last unit", () => {
  expect(namesAfter(worked, "10.conf", "web.container", "web.network")).toContain("web.container.d/10.conf");
  expect(namesAfter(worked, "10.conf", "a.pod", "b.network")).toContain("b.network.d/10.conf");
});

test("more files than anybody keeps together are not opened", () => {
  const names = Array.from({ length: mostFiles }, (_, index) => `n${index}.network`);
  expect(namesAfter(worked, ...names)).toBeUndefined();
  expect(namesAfter(worked, ...names.slice(1))).toHaveLength(mostFiles + 1);
});
