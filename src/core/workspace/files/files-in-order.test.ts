import { expect, test } from "vitest";
import { filesInOrder, filterFiles } from "./files-in-order.ts";

const names = [
  "web.container.d/20.conf",
  "db.container",
  "web.container",
  "db.container.d/10.conf",
  "x.pod.d/1.conf",
];

test("drop-ins stand under their unit, all else in the order of the workspace", () => {
  expect(filesInOrder(names)).toEqual([
    { name: "db.container", directory: "" },
    { name: "db.container.d/10.conf", directory: "db.container.d/" },
    { name: "web.container", directory: "" },
    { name: "web.container.d/20.conf", directory: "web.container.d/" },
    { name: "x.pod.d/1.conf", directory: "" },
  ]);
});

test.each([
  ["", 5],
  ["  ", 5],
  ["WEB", 2],
  ["container.d/", 2],
  ["nothing", 0],
])("filtered by %j, %i are left", (text, count) => {
  expect(filterFiles(filesInOrder(names), text)).toHaveLength(count);
});
