import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitArguments, splitWords } from "./words.ts";
import { spelledWords } from "./spelled-word.ts";
import type { SpelledWord, WordMode } from "./spelled-word.ts";

const anyValue = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "1", "=", ",", " ", "\t", '"', "'", "\\", "é", "😀"),
    fc.constantFrom(String.raw`\x41`, String.raw`\u00e9`, String.raw`\U0001f600`, String.raw`\101`, "\\n"),
  ),
  maxLength: 20,
});

function words(value: string, mode: WordMode): readonly SpelledWord[] {
  const read = spelledWords(value, mode);
  return "problem" in read ? [] : read;
}

function spelling(value: string, mode: WordMode): readonly string[] {
  return words(value, mode).flatMap(({ text, rangeInValue }) =>
    Array.from(text, (character, index) => {
      const { from, to } = rangeInValue(index, index + 1);
      return `${character} ${value.slice(from, to)}`;
    }),
  );
}

test("a character stands where it is spelled, between quotes and as an escape", () => {
  expect(spelling(`"a b"=c`, "words")).toEqual(["a a", "   ", "b b", "= =", "c c"]);
  expect(spelling(String.raw`A\x3d"\"" b`, "arguments")).toEqual([
    "A A",
    String.raw`= \x3d`,
    String.raw`" \"`,
    "b b",
  ]);
});

test("a range of several characters holds the quotes between them", () => {
  const value = `x "A"="b c" d`;
  const [, word] = words(value, "arguments");
  const range = word?.rangeInValue(0, 5) ?? { from: 0, to: 0 };
  expect(value.slice(range.from, range.to)).toBe(`A"="b c`);
});

test("an empty range stands beside its neighbours", () => {
  const [word] = words("ab", "words");
  expect([0, 1, 2].map((at) => word?.rangeInValue(at, at).from)).toEqual([0, 1, 2]);
});

describe.each([
  ["words", splitWords],
  ["arguments", splitArguments],
] as const)("in mode %s", (mode, split) => {
  test("the words and problems are those of the value", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const read = spelledWords(value, mode);
        const texts = "problem" in read ? read : { words: read.map(({ text }) => text) };
        const expected = split(value);
        expect(texts).toEqual(
          "problem" in expected ? expected : { words: expected.words.map(({ text }) => text) },
        );
      }),
    );
  });

  test("each character is spelled at its place, by itself or by an escape", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        let position = 0;
        for (const { text, rangeInValue } of words(value, mode))
          for (let index = 0; index < text.length; index++) {
            const { from, to } = rangeInValue(index, index + 1);
            const written = value.slice(from, to);
            const spelled = written.length > 1 ? textOf(written) : written;
            expect(spelled).toContain(text[index]);
            expect(from).toBeGreaterThanOrEqual(position);
            position = written.length > 1 ? from : to;
          }
      }),
    );
  });
});

function textOf(escape: string): string {
  const split = splitArguments(escape);
  return "words" in split ? (split.words[0]?.text ?? "") : "";
}
