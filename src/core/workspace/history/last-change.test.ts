import { expect, test } from "vitest";
import { lastChange } from "./last-change.ts";
import { startWorkspace } from "../start-workspace.ts";
import type { Workspace } from "../workspace.ts";

const workspace = (name: string, text: string): Workspace => ({
  ...startWorkspace,
  files: { [name]: text },
  active: name,
});

test("is the text of the file before and after", () => {
  expect(lastChange(workspace("web.container", "a"), workspace("web.container", "b"))).toEqual({
    before: "a",
    after: "b",
  });
});

test("a file that got another name is compared with itself", () => {
  expect(lastChange(workspace("web.container", "a"), workspace("website.container", "b"))).toEqual({
    before: "a",
    after: "b",
  });
});

test("a file that was added has no change, and neither has one beside the changed one", () => {
  const before = workspace("web.container", "a");
  const files = { "web.container": "b", "app.network": "c" };
  expect(lastChange(before, { ...startWorkspace, files, active: "app.network" })).toEqual({
    before: "c",
    after: "c",
  });
});
