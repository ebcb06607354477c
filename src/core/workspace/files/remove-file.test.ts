import { expect, test } from "vitest";
import { removeFile } from "./remove-file.ts";
import { startWorkspace } from "../start-workspace.ts";

const files = {
  "web.container": "1",
  "web.container.d/10.conf": "2",
  "app.network": "3",
  "data.volume": "4",
};

test.each([
  ["the one on show, so the next is shown", "app.network", "app.network", "data.volume"],
  ["the last one, so the one before it is shown", "data.volume", "data.volume", "app.network"],
  ["another one, so the same is shown", "app.network", "data.volume", "data.volume"],
  ["a drop-in alone", "web.container.d/10.conf", "web.container.d/10.conf", "app.network"],
])("%s", (_, name, active, shown) => {
  const left = removeFile({ ...startWorkspace, files, active }, name);
  expect(Object.keys(left?.files ?? {})).toEqual(Object.keys(files).filter((file) => file !== name));
  expect(left?.active).toBe(shown);
});

test("a unit takes its drop-ins along, also the one on show", () => {
  const left = removeFile({ ...startWorkspace, files, active: "web.container.d/10.conf" }, "web.container");
  expect(Object.keys(left?.files ?? {})).toEqual(["app.network", "data.volume"]);
  expect(left?.active).toBe("app.network");
});

test("the last file is not taken away", () => {
  expect(removeFile(startWorkspace, startWorkspace.active)).toBeUndefined();
});
