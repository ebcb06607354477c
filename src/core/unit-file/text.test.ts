import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, shiftChanges, shortestChange } from "./text.ts";

test("changes refer to the text before any of them, in whatever order they come", () => {
  const changes = [
    { from: 4, to: 5, insert: "" },
    { from: 0, to: 1, insert: "long" },
    { from: 2, to: 2, insert: "!" },
  ];
  expect(applyChanges("a b c", changes)).toBe("long !b ");
});

test.each([
  [
    "they overlap",
    [
      { from: 0, to: 2 },
      { from: 1, to: 3 },
    ],
  ],
  ["one lies behind the end", [{ from: 2, to: 4 }]],
  ["one ends before it begins", [{ from: 2, to: 1 }]],
])("changes are refused when %s", (_, ranges) => {
  const changes = ranges.map((range) => ({ ...range, insert: "" }));
  expect(() => applyChanges("abc", changes)).toThrow(RangeError);
});

test("the shortest change leaves the common beginning and end alone", () => {
  expect(shortestChange("127.0.0.1:80:80", "127.0.0.1:8080:80")).toEqual([
    { from: 12, to: 12, insert: "80" },
  ]);
  expect(shortestChange("same", "same")).toEqual([]);
});

test("the shortest change turns any text into any other", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(applyChanges(before, shortestChange(before, after))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

test("shifted changes do the same behind more text", () => {
  const changes = shortestChange("Image=a", "Image=abc");
  expect(applyChanges("[Container]\nImage=a", shiftChanges(changes, 12))).toBe("[Container]\nImage=abc");
});
