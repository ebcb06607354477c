import { expect, test } from "vitest";
import { listOf } from "./list-of.ts";

test.each([
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
])("%j in a sentence", (names, text) => {
  expect(listOf(names)).toBe(text);
});
