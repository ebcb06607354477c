import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedText } from "../../../testing/arbitrary-text.ts";
import { codePointName, trimmed, writeSafely, writeWord } from "./written.ts";

describe("a safe value", () => {
  test.each([
    ["web", "web"],
    ["  two words\t", "two words"],
    ["\u{a0}non-breaking around\u{a0}", "non-breaking around"],
    ["# no comment", "# no comment"],
    ["[Service]", "[Service]"],
    ["a\tb", "a\tb"],
    ["C:\\temp", "C:\\temp"],
  ])("of %j is %j", (typed, value) => {
    expect(writeSafely(typed)).toEqual({ kind: "value", value });
  });

  test.each(["", "  ", "\n", "\t\u{a0}"])("of %j takes the line away", (typed) => {
    expect(writeSafely(typed)).toEqual({ kind: "remove" });
  });

  test.each([
    ["web\nExecStart=/bin/sh", "A value stays on one line: remove the line break."],
    ["a\rb", "A value stays on one line: remove the line break."],
    ["web\\", "A backslash at the end joins the next line to this one: remove it."],
    ["web\\ ", "A backslash at the end joins the next line to this one: remove it."],
    ["a\u{7}b", "U+0007 is no character that can stand here: remove it."],
    ["a\u{9f}b", "U+009F is no character that can stand here: remove it."],
    ["a\ud83d", "U+D83D is no character that can stand here: remove it."],
  ])("of %j is a problem", (typed, sentence) => {
    expect(writeSafely(typed)).toEqual({ kind: "problem", sentence });
  });

  test("is the typed text without the white space around it, and there is one for every text of one safe line", () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const text = trimmed(typed);
        const isUnsafe = /[^\P{Cc}\t]|\p{Cs}|\\$/u.test(text);
        fc.pre(text !== "" && !isUnsafe);
        expect(writeSafely(typed)).toEqual({ kind: "value", value: text });
      }),
    );
  });

  test("is there for no text that could become another line", () => {
    const breaking = fc.constantFrom("\n", "\r", "\r\n", "\v", "\f", "\0", "\u{85}");
    fc.assert(
      fc.property(typedText, breaking, typedText, (before, broken, after) => {
        expect(writeSafely(`a${before}${broken}${after}z`).kind).toBe("problem");
      }),
    );
  });
});

describe("one word of the command line", () => {
  test.each([
    ['"nginx"', "removed"],
    ['nginx"', "removed"],
    ['"/srv:/data"', "kept"],
    ["/srv:/data'", "kept"],
  ] as const)("%s with quotes %s is a problem", (typed, quotes) => {
    expect(writeWord(typed, quotes)).toEqual({
      kind: "problem",
      sentence: expect.stringMatching(/^(?:Podman takes away quotes|Quotes become part)/),
    });
  });

  test.each([
    ["it's", "kept"],
    ['a"b', "removed"],
    ["'single'", "removed"],
  ] as const)("%s with quotes %s is a value", (value, quotes) => {
    expect(writeWord(value, quotes)).toEqual({ kind: "value", value });
  });

  test("is never a lone ; since systemd ends the command there", () => {
    expect(writeWord(" ; ", "kept")).toHaveProperty("kind", "problem");
    expect(writeWord(";;", "kept")).toEqual({ kind: "value", value: ";;" });
  });
});

test.each([
  ["\0", "U+0000"],
  ["é", "U+00E9"],
  ["😀", "U+1F600"],
])("%j is called %s", (character, name) => {
  expect(codePointName(character)).toBe(name);
});

test("a text of megabytes is refused before it is looked at", () => {
  expect(writeSafely("x".repeat(5_000_000))).toEqual({
    kind: "problem",
    sentence: "This is longer than any unit file: over 1 MB.",
  });
});
