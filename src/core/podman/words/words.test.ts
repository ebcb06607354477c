import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitArguments, splitWords } from "./words.ts";
import type { SplitValue } from "./words.ts";

function textsOf(split: SplitValue): readonly string[] | string {
  return "words" in split ? split.words.map(({ text }) => text) : split.problem;
}

const anyValue = fc.string({
  unit: fc.constantFrom("a", "1", "x", "u", "0", " ", "\t", '"', "'", "\\", "=", "é", "😀", "\u{a0}"),
  maxLength: 30,
});

describe("word mode", () => {
  test.each([
    ["", []],
    ["NET_ADMIN", ["NET_ADMIN"]],
    ["  a\tb  c ", ["a", "b", "c"]],
    ['"a b" c', ["a b", "c"]],
    ["a'b c'd", ["ab cd"]],
    [`"it's"`, ["it's"]],
    [String.raw`a\ b \x41 c\"d e"`, ["a\\", "b", String.raw`\x41`, String.raw`c\d e`]],
    ['a "" b', ["a"]],
    ['a""b', ["ab"]],
    ["a\u{a0}b", ["a\u{a0}b"]],
  ])("splits %j into %j", (value, words) => {
    expect(textsOf(splitWords(value))).toEqual(words);
  });

  test("an open quote loses the whole line and is pointed at", () => {
    expect(splitWords(`a b'c d`)).toEqual({
      problem: "This quote is never closed, so Podman drops the whole line.",
      from: 3,
      to: 4,
    });
  });
});

describe("exec mode", () => {
  test.each([
    ["", []],
    ["sleep 1h", ["sleep", "1h"]],
    ['sh -c "echo hello world"', ["sh", "-c", "echo hello world"]],
    [String.raw`'it\'s' "a\"b"`, ["it's", 'a"b']],
    [String.raw`a\sb\tc\\d`, ["a b\tc\\d"]],
    [String.raw`\a\b\f\n\r\v`, ["\u0007\b\f\n\r\v"]],
    [String.raw`\x41\xff \101\377`, ["Aÿ", "Aÿ"]],
    [String.raw`\u00e9\U0001f600`, ["é😀"]],
    [String.raw`\ud83d\ude00`, ["\u{fffd}\u{fffd}"]],
    [`"a b`, ["a b"]],
    ["a b\\", ["a", "b"]],
    ['foo "" bar', ["foo"]],
    ["a%n $HOME", ["a%n", "$HOME"]],
  ])("splits %j into %j", (value, words) => {
    expect(textsOf(splitArguments(value))).toEqual(words);
  });

  test.each([
    [String.raw`a \d b`, String.raw`\d`],
    [String.raw`a \$HOME`, String.raw`\$`],
    [String.raw`a\ b`, String.raw`\ `],
    [String.raw`"\x0" b`, String.raw`\x`],
    [String.raw`\x00`, String.raw`\x00`],
    [String.raw`\000`, String.raw`\000`],
    [String.raw`\400`, String.raw`\4`],
    [String.raw`\u12`, String.raw`\u`],
    [String.raw`\U00110000`, String.raw`\U00110000`],
    [String.raw`\😀`, String.raw`\😀`],
  ])("%j is lost because of %j", (value, escape) => {
    const split = splitArguments(value);
    expect(split).toHaveProperty("problem", expect.stringContaining(`the escape ${escape} and`));
    expect("problem" in split && value.slice(split.from, split.to)).toBe(escape);
  });
});

describe.each([
  ["word mode", splitWords],
  ["exec mode", splitArguments],
])("in %s", (_, split) => {
  test("the ranges stand in order and leave out only separators and what follows an empty word", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const result = split(value);
        fc.pre("words" in result);
        let position = 0;
        for (const word of result.words) {
          expect(value.slice(position, word.from)).toMatch(/^[ \t]*$/);
          expect(word.to).toBeGreaterThan(word.from);
          position = word.to;
        }
        expect(value.slice(position)).toMatch(/^[ \t]*(?:$|["'\\])/);
      }),
    );
  });

  test("the place of a problem is a part of the value", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const result = split(value);
        fc.pre("problem" in result);
        expect(value.slice(result.from, result.to)).toMatch(/^["'\\]/);
      }),
    );
  });

  test("a word cut out of the value and split alone is the same word", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const result = split(value);
        fc.pre("words" in result);
        for (const word of result.words)
          expect(textsOf(split(value.slice(word.from, word.to)))).toEqual([word.text]);
      }),
    );
  });

  test("words without quotes, escapes and blanks come out as they are", () => {
    const plain = fc.stringMatching(/^[^\s"'\\]+$/);
    fc.assert(
      fc.property(fc.array(plain), fc.constantFrom(" ", "\t", "  \t "), (words, separator) => {
        expect(textsOf(split(words.join(separator)))).toEqual(words);
      }),
    );
  });
});

test("any word that is not empty can be written in double quotes in exec mode", () => {
  const anyWord = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(anyWord), (words) => {
      const value = words.map((word) => `"${word.replaceAll(/["\\]/g, "\\$&")}"`).join(" ");
      expect(textsOf(splitArguments(value))).toEqual(words);
    }),
  );
});
