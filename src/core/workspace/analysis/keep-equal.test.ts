import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepEqual } from "./keep-equal.ts";

const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(undefined, null, true, 0, 1, Number.NaN, "", "a"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { noNullPrototype: true }),
  ),
})).value;

test("the same data stays the one that was there before", () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(keepEqual(value, structuredClone(value))).toBe(value);
    }),
  );
});

test("whatever was there before, the new data counts", () => {
  fc.assert(
    fc.property(data, data, (before, now) => {
      expect(keepEqual(before, now)).toStrictEqual(now);
    }),
  );
});

test("parts that are the same stay, beside others that changed", () => {
  const before = { mode: { kind: "host" }, lines: [{ text: "a" }, { text: "b" }], gone: 1 };
  const kept = keepEqual(before, { mode: { kind: "host" }, lines: [{ text: "a" }, { text: "c" }] });
  expect(kept).toStrictEqual({ mode: { kind: "host" }, lines: [{ text: "a" }, { text: "c" }] });
  expect(kept.mode).toBe(before.mode);
  expect(kept.lines[0]).toBe(before.lines[0]);
});

test("a list of which nothing stays is not copied", () => {
  const now = [{ line: 2 }, { line: 3 }];
  expect(keepEqual([{ line: 1 }, { line: 2 }], now)).toBe(now);
});

test("functions are the same only when they are one", () => {
  const before = { act: () => 1 };
  const now = { act: () => 1 };
  expect(keepEqual(before, now).act).toBe(now.act);
});
