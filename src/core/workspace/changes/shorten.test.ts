import { expect, test } from "vitest";
import { shorten } from "./shorten.ts";

test("60 characters stay, 61 become 59 and an ellipsis", () => {
  expect(shorten("a".repeat(60))).toBe("a".repeat(60));
  expect(shorten("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
});

test("a character of two code units counts once and is not cut in half", () => {
  expect(shorten("😀".repeat(60))).toBe("😀".repeat(60));
  expect(shorten("😀".repeat(61))).toBe(`${"😀".repeat(59)}…`);
});
