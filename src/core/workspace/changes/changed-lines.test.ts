import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedLines } from "./changed-lines.ts";
import { commonLines, linesOf } from "./common-lines.ts";

describe("changed lines", () => {
  test.each<[string, string, string, number[]]>([
    ["the first line where it was empty", "\n", "a", [1]],
    ["none when nothing changed", "a\nb\n", "a\nb\n", []],
    ["a line that differs", "a\nb\nc\n", "a\nx\nc\n", [2]],
    ["a new line at the beginning", "a\n", "x\na\n", [1]],
    ["a new line at the end", "a\n", "a\nx\n", [2]],
    ["lines in two places", "a\nb\nc\nd\n", "a\nx\nb\nc\ny\n", [2, 5]],
    ["the line before what was removed", "a\nb\nc\n", "a\nc\n", [1]],
    ["the line before what was removed at the end", "a\nb\n", "a\n", [1]],
    ["the first line when the beginning was removed", "a\nb\n", "b\n", [1]],
    ["nothing in an empty text", "a\n", "", []],
    ["all lines of a new text", "", "a\nb", [1, 2]],
    ["a line that lost its newline", "a\nb\n", "a\nb", [2]],
    ["lines whose ending changed", "a\nb\n", "a\r\nb\n", [1]],
    ["a line that moved", "a\nb\nc\n", "b\nc\na\n", [1, 3]],
    ["only one of two equal lines", "a\n\nb\n", "a\n\nx\n\nb\n", [3, 4]],
  ])("%s", (_, before, after, lines) => {
    expect([...changedLines(before, after)].toSorted((a, b) => a - b)).toEqual(lines);
  });

  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "\n", "\n"), maxLength: 24 });

  test("are none only for equal texts or an empty one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(changedLines(before, after).size === 0).toBe(before === after || after === "");
      }),
    );
  });

  test("are those that have no counterpart where all lines are compared", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [linesOf(before), linesOf(after)];
        const common = new Set(commonLines(old, now).map((line) => line.after + 1));
        const fresh = now.map((_, index) => index + 1).filter((line) => !common.has(line));
        const changed = changedLines(before, after);
        expect(fresh.filter((line) => !changed.has(line))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("lie in the text after", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const count = after.split(/(?<=\n)/).length;
        expect([...changedLines(before, after)].filter((line) => line < 1 || line > count)).toEqual([]);
      }),
    );
  });

  test("of two long texts with nothing in common are found at once", () => {
    const long = Array.from({ length: 5000 }, (_, index) => `a${index}\n`).join("");
    expect(changedLines(`same\n${long}`, `same\n${long.replaceAll("a", "b")}`).size).toBe(5000);
  });
});

function longestLength(before: readonly string[], after: readonly string[]): number {
  const [first, ...others] = before;
  if (first === undefined) return 0;
  const without = longestLength(others, after);
  const at = after.indexOf(first);
  return at === -1 ? without : Math.max(without, 1 + longestLength(others, after.slice(at + 1)));
}

describe("common lines", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

  test("stand in both texts, in order, and are as many as can be", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const common = commonLines(before, after);
        for (const [index, line] of common.entries()) {
          expect(before[line.before]).toBe(after[line.after]);
          expect(line.before).toBeGreaterThan(common[index - 1]?.before ?? -1);
          expect(line.after).toBeGreaterThan(common[index - 1]?.after ?? -1);
        }
        expect(common).toHaveLength(longestLength(before, after));
      }),
    );
  });
});
