import { expect, test } from "vitest";
import { readSingleValue } from "./single-value.ts";

test.each([
  ["web", "web"],
  ['"my host"', "my host"],
  ['""x""', '"x"'],
  ['"abc', '"abc'],
  ['"', '"'],
  ["'never'", "'never'"],
  ['""', ""],
])("%j is read as %j", (value, text) => {
  expect(readSingleValue(value)).toBe(text);
});
