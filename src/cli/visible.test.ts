import * as fc from "fast-check";
import { expect, test } from "vitest";
import { visible, visibleJson, visibleLines, withoutCommands } from "./visible.ts";

test.each([
  ["s\n::warning::x", String.raw`s\n::warning::x`],
  ["a\r\tb", String.raw`a\r\tb`],
  ["\u001B[31m \u001B]0;title\u0007", String.raw`\x1b[31m \x1b]0;title\x07`],
  ["\u007F\u009B31m", String.raw`\x7f\x9b31m`],
  ["/srv/\u202Ecte:tsoh\u202C:/x", String.raw`/srv/\u202ecte:tsoh\u202c:/x`],
  ["A\u200BB \u2028 \u2029", String.raw`A\u200bB \u2028 \u2029`],
  ["\u{E0041}", String.raw`\u{e0041}`],
  ["\uD800", String.raw`\ud800`],
])("what can’t be seen, ends a line or steers a terminal is an escape: %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("what people write stays: umlauts, emoji, quotation marks, backslashes", () => {
  const text = String.raw`Größe “ä” 🦭 日本語 \n`;
  expect(visible(text)).toBe(text);
});

test.each([
  ["::error::x", String.raw`\x3a:error::x`],
  ["one\n  ::error::x", String.raw`one\n  ::error::x`],
  ["x ##[stop-commands]y", String.raw`x #\x23[stop-commands]y`],
  ["###vso[task.complete]", String.raw`##\x23vso[task.complete]`],
])("one line is no command for a CI: %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each(["\n", "\r", "\r\n", "\n\u0085 \t", "\u2028"])(
  "no line of several is a command, after %j",
  (end) => {
    expect(withoutCommands(`a${end}::warning::x`)).toBe(
      String.raw`a${end}\x3a:warning::x`.replace("${end}", end),
    );
  },
);

test("an address of IPv6 and a path with colons stay where they begin no line", () => {
  expect(withoutCommands("listen ::1\nC::D")).toBe("listen ::1\nC::D");
});

test("lines stay lines where they may", () => {
  expect(visibleLines("a\tb\n\u001B[2J\rc\n")).toBe("a\tb\n\\x1b[2J\\rc\n");
});

test("JSON says the same, with nothing raw that a terminal or a CI would take for more than text", () => {
  const value = { "a\u202E": "\u007F\u009B\u200B\u2028\uD800\u{E0041} ##vso[x] ä\n" };
  const json = visibleJson(value, 2);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##vso/u);
  expect(json).toContain("ä");
});

const pieces = fc.constantFrom(
  "::",
  "##[",
  "##",
  "\n",
  "\r",
  " ",
  "\u0085",
  "error",
  "\u001B",
  "\u202E",
  "\uD800",
  "#",
  ":",
);
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));

test("whatever comes: one line, nothing unseen, no command", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s*::|##\w*\[/u);
      expect(withoutCommands(text)).not.toMatch(/^[\s\u0085]*::|##\w*\[/mu);
      expect(JSON.parse(visibleJson(text))).toBe(text);
      expect(visibleJson(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\w*\[/u);
    }),
    { numRuns: 2000 },
  );
});
