import { expect, test } from "vitest";
import { startAfter, startByKey } from "./edit-start.ts";
import type { EditStart } from "./edit-start.ts";

/** What these keys in the plain preview begin, one after the other, before the editor is there. */
function startOf(...keys: readonly string[]): EditStart | undefined {
  return keys.reduce<EditStart | undefined>((start, key) => {
    const next = startByKey(key, 0);
    return next ? startAfter(start, next) : start;
  }, undefined);
}

test("what is typed is kept until the editor is there", () => {
  expect(startOf("#", " ", "a", "Enter", "b")).toMatchObject({ kind: "typed", text: "# a\nb" });
});

test("Enter and F2 only open the editor", () => {
  expect(startOf("Enter")).toMatchObject({ kind: "typed", text: "" });
  expect(startOf("F2", "x")).toMatchObject({ kind: "typed", text: "x" });
});

test("a blank scrolls the preview, and arrows move in it", () => {
  expect(startOf(" ")).toBeUndefined();
  expect(startOf("ArrowDown", "Tab", "Shift")).toBeUndefined();
});

test("a click says where the cursor goes, whatever was typed before", () => {
  const point = { kind: "point", x: 1, y: 2, scrollTop: 3 } as const;
  expect(startAfter(startOf("a"), point)).toBe(point);
});
