import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import type { EntryLine } from "./document.ts";
import { parseUnitFile } from "./parse.ts";
import { rangeInValue } from "./value-range.ts";

function marked(text: string, from: number, to: number): string {
  const document = parseUnitFile(text);
  const entry = document.lines.find((line) => line.kind === "entry");
  if (entry === undefined) throw new Error(`No entry in ${text}`);
  const range = rangeInValue(document, entry, from, to);
  return `${text.slice(0, range.from)}<${text.slice(range.from, range.to)}>${text.slice(range.to)}`;
}

function entriesIn(text: string): readonly EntryLine[] {
  return parseUnitFile(text).lines.filter((line) => line.kind === "entry");
}

test.each([
  ["[A]\nK=80:90\n", 3, 5, "[A]\nK=80:<90>\n"],
  ["[A]\n K = 80:90 \n", 0, 2, "[A]\n K = <80>:90 \n"],
  ["[A]\nK=80:\\\n  90\n", 3, 5, "[A]\nK=80:\\\n  <90>\n"],
  ["[A]\nK=80:\\\n# no\n\n  90\n", 1, 4, "[A]\nK=8<0:\\\n# no\n\n  9>0\n"],
  ["[A]\nK=\\\r\n80\\\r\n:90\r\n", 2, 3, "[A]\nK=\\\r\n80\\\r\n<:>90\r\n"],
  ["[A]\nK=80\\", 0, 2, "[A]\nK=<80>\\"],
])("in %j the characters %i to %i are marked", (text, from, to, expected) => {
  expect(marked(text, from, to)).toBe(expected);
});

test.each([
  [0, "[A]\nK=<>80\\\n90\n"],
  [2, "[A]\nK=80\\\n<>90\n"],
  [4, "[A]\nK=80\\\n90<>\n"],
])("the empty range at %i stands beside its neighbour", (at, expected) => {
  expect(marked("[A]\nK=80\\\n90\n", at, at)).toBe(expected);
});

test("offsets outside the value count as its ends", () => {
  expect(marked("[A]\nK=80\\\n90\n", -3, 99)).toBe("[A]\nK=<80\\\n90>\n");
  expect(marked("[A]\nK=\n", 0, 5)).toBe("[A]\nK=<>\n");
});

test("an entry of another text is named as a whole", () => {
  const [entry] = entriesIn("[A]\nK=80\\\n90\n");
  if (entry === undefined) throw new Error("No entry");
  expect(rangeInValue(parseUnitFile("[A]\n# something else\n"), entry, 0, 1)).toEqual(entry.valueRange);
});

test("each character of a value stands where it is said to stand", () => {
  fc.assert(
    fc.property(unitFileText, (text) => {
      const document = parseUnitFile(text);
      for (const entry of entriesIn(text)) {
        let position = entry.valueRange.from;
        for (let offset = 0; offset < entry.value.length; offset++) {
          const range = rangeInValue(document, entry, offset, offset + 1);
          expect(text.slice(range.from, range.to)).toBe(entry.value[offset]);
          expect(range.from).toBeGreaterThanOrEqual(position);
          position = range.to;
        }
      }
    }),
  );
});

test("a range goes from its first to its last character", () => {
  fc.assert(
    fc.property(unitFileText, fc.nat(8), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
      const document = parseUnitFile(text);
      for (const entry of entriesIn(text).filter(({ value }) => value.length >= from + length)) {
        const range = rangeInValue(document, entry, from, from + length);
        expect(range).toEqual({
          from: rangeInValue(document, entry, from, from + 1).from,
          to: rangeInValue(document, entry, from + length - 1, from + length).to,
        });
      }
      for (const entry of entriesIn(text))
        expect(rangeInValue(document, entry, 0, entry.value.length)).toEqual(entry.valueRange);
    }),
  );
});
