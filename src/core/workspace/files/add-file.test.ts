import { expect, it } from "vitest";
import { startWorkspace } from "../start-workspace.ts";
import { addFile } from "./add-file.ts";

it("adds an empty unit of the kind that the name says, behind the others, and shows what was shown", () => {
  const added = addFile(addFile(startWorkspace, "app.network"), "network-test.container.d/10.conf");
  expect(Object.entries(added.files).slice(1)).toEqual([
    ["app.network", "[Network]\n"],
    ["network-test.container.d/10.conf", "[Container]\n"],
  ]);
  expect(added.active).toBe(startWorkspace.active);
});

it("leaves a file of that name as it is", () => {
  expect(addFile(startWorkspace, startWorkspace.active)).toBe(startWorkspace);
});
