import { expect, test } from "vitest";
import { isTrue, readSingle } from "./single-value.ts";

test.each([
  ["web", "web", "web", "web"],
  ['"my host"', '"my host"', "my host", "my host"],
  ['""x""', '""x""', "x", '"x"'],
  ['"abc', '"abc', "abc", '"abc'],
  ['"', '"', "", '"'],
  ["'never'", "'never'", "'never'", "'never'"],
  ['""', '""', "", ""],
])("%j is %j to 4.9, %j to 5.4 and %j to 5.8", (value, to49, to54, to58) => {
  const read = (["4.9", "5.4", "5.8"] as const).map((podman) => readSingle(value, podman));
  expect(read).toEqual([to49, to54, to58]);
});

test("5.8.1 reads quotes as 5.7 does", () => {
  expect(readSingle('""x""', "5.8.1")).toBe("x");
});

test("white space at the end belongs to a value up to 4.5", () => {
  expect((["4.5", "4.6"] as const).map((podman) => readSingle("a\u0085", podman))).toEqual(["a\u0085", "a"]);
});

test.each([
  ["1", true],
  ["yes", true],
  ["True", true],
  ["ON", true],
  ["", false],
  ["t", false],
  ["0", false],
  ["truely", false],
])("%j is true: %s", (text, is) => {
  expect(isTrue(text)).toBe(is);
});
