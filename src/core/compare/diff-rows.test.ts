import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { diffRows, differs } from "./diff-rows.ts";
import type { DiffRow } from "./diff-rows.ts";

/** `=a` for a line that both have, `a|b` for one in place of another. */
const shown = (rows: readonly DiffRow[]) =>
  rows.map(({ kind, before, after }) =>
    kind === "same" ? `=${before.text}` : `${before?.text ?? ""}|${after?.text ?? ""}`,
  );

test.each([
  ["a\nb\n", "a\nb\n", ["=a", "=b"]],
  ["a\nb\nc\n", "a\nx\nc\n", ["=a", "b|x", "=c"]],
  ["a\nc\n", "a\nb\nc\n", ["=a", "|b", "=c"]],
  ["a\nb\nc\n", "a\nc\n", ["=a", "b|", "=c"]],
  ["a\nb\nc\n", "x\nc\n", ["a|x", "b|", "=c"]],
  ["", "a\n", ["|a"]],
  ["a", "a\n", ["a|a"]],
  ["a\r\n", "a\n", ["a|a"]],
])("%j beside %j", (before, after, rows) => {
  expect(shown(diffRows(before, after))).toEqual(rows);
});

test("lines are counted on their own side", () => {
  expect(diffRows("a\nc\n", "a\nb\nc\n").at(-1)).toEqual({
    kind: "same",
    before: { number: 2, text: "c" },
    after: { number: 3, text: "c" },
  });
});

const texts = array(constantFrom("a\n", "b\n", "c\n")).map((lines) => lines.join(""));

test("each side of the rows is its whole text, in order", () => {
  assert(
    property(texts, texts, (before, after) => {
      const rows = diffRows(before, after);
      const side = (which: "before" | "after") =>
        rows.flatMap((row) => (row[which] === undefined ? [] : [`${row[which].text}\n`])).join("");
      expect([side("before"), side("after")]).toEqual([before, after]);
      expect(differs(rows)).toBe(before !== after);
    }),
  );
});
