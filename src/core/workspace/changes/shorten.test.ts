import { expect, test } from "vitest";
import { onOneLine, shorten } from "./shorten.ts";

test("60 characters stay, 61 become 59 and an ellipsis", () => {
  expect(shorten("a".repeat(60))).toBe("a".repeat(60));
  expect(shorten("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
});

test("a character of two code units counts once and is not cut in half", () => {
  expect(shorten("😀".repeat(60))).toBe("😀".repeat(60));
  expect(shorten("😀".repeat(61))).toBe(`${"😀".repeat(59)}…`);
});

test.each([
  ["a\u001b]0;x\u0007b", "a[U+001B]]0;x[U+0007]b"],
  ["srv/\u202ecte:tsoh\u202c", "srv/[U+202E]cte:tsoh[U+202C]"],
  ["a\r\n::error::b", "a ::error::b"],
  ["we\u200bb\u2028c", "we[U+200B]b[U+2028]c"],
  ["a".repeat(5000), `${"a".repeat(59)}…`],
])("what anybody can have written is on one line and hides nothing: %j", (text, shown) => {
  expect(onOneLine(text)).toBe(shown);
});
