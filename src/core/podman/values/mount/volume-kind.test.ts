import { expect, test } from "vitest";
import { sourceAs, volumeKind } from "./volume-kind.ts";

test.each([
  ["/srv/data", "path"],
  ["./data", "path"],
  ["%h/data", "path"],
  ["%h", "path"],
  ["~/data", "path"],
  ["data/app", "path"],
  ["data", "named"],
  ["%N-data", "named"],
  ["data.volume", "unit"],
  ["/srv/data.volume", "path"],
])("the source %s is taken for a %s", (source, kind) => {
  expect(volumeKind(source)).toBe(kind);
});

const volume = (source: string, target = "/var/lib/app") => ({ source, target, options: "" });

test("another kind keeps the name", () => {
  expect(sourceAs("path", volume("data.volume"), "system")).toBe("/srv/data");
  expect(sourceAs("path", volume("data"), "user")).toBe("%h/data");
  expect(sourceAs("named", volume("/srv/my data"), "system")).toBe("mydata");
});

test("without a name it is called after its place in the container", () => {
  expect(sourceAs("named", volume(""), "system")).toBe("app");
  expect(sourceAs("path", volume("", "/"), "user")).toBe("%h/data");
});

test("a source that is of this kind already stays as it is written", () => {
  expect(sourceAs("path", volume("~/data"), "user")).toBe("~/data");
  expect(sourceAs("named", volume("data"), "user")).toBe("data");
});
