import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "../../unit-file/text.ts";
import { smallestChanges } from "./smallest-changes.ts";

const someText = fc
  .array(fc.constantFrom("a", "b", "Key=a", "\n", "\r\n", ""), { maxLength: 24 })
  .map((pieces) => pieces.join(""));

test("the changes make one text of the other", () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      expect(applyChanges(before, smallestChanges(before, after))).toBe(after);
    }),
  );
});

test("equal texts have none", () => {
  expect(smallestChanges("a\nb\n", "a\nb\n")).toEqual([]);
});

test("two places that changed are two changes, with what lies between left alone", () => {
  const before = "# web.container\n[Container]\nContainerName=web\nImage=a\n";
  const after = "# site.container\n[Container]\nContainerName=site\nImage=a\n";
  expect(smallestChanges(before, after)).toEqual([
    { from: 2, to: 5, insert: "site" },
    { from: 42, to: 45, insert: "site" },
  ]);
});

test("a line that was added is added, and no other is touched", () => {
  expect(smallestChanges("[Container]\nImage=a\n", "[Container]\nImage=a\nNetwork=host\n")).toEqual([
    { from: 20, to: 20, insert: "Network=host\n" },
  ]);
});
