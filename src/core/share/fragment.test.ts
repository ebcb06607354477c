import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longestFragment, readFragment, writeFragment } from "./fragment.ts";
import type { Packed } from "./fragment.ts";

const packed: fc.Arbitrary<Packed> = fc.record({
  packing: fc.constantFrom("plain", "deflate"),
  letters: fc.stringMatching(/^[\w-]{0,60}$/),
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(packed, (each) => {
      expect(readFragment(writeFragment(each))).toEqual(each);
    }),
  );
});

test("an address stays the same from release to release", () => {
  expect(writeFragment({ packing: "deflate", letters: "q1YKzy_K" })).toBe("s=1q1YKzy_K1337cjm");
});

test("an address with one letter changed or cut off is never taken for another one", () => {
  fc.assert(
    fc.property(packed, fc.nat(), fc.stringMatching(/^[0-9a-z]?$/), (each, at, letter) => {
      const fragment = writeFragment(each);
      const place = 3 + (at % (fragment.length - 3));
      const changed = fragment.slice(0, place) + letter + fragment.slice(place + 1);
      const read = readFragment(changed);
      expect(changed === fragment ? read : typeof read).toEqual(changed === fragment ? each : "string");
    }),
  );
});

test.each([
  ["s=", "There is nothing in it."],
  ["s=7abcdefghijk", "It was made by a newer Quadlight, in a form that this one does not know."],
  ["s=hello", "It is no link of Quadlight."],
  ["s=1", "It was cut off or changed on its way: ask for it once more."],
  ["s=1abc", "It was cut off or changed on its way: ask for it once more."],
  [
    writeFragment({ packing: "plain", letters: "<b>" }),
    "It was cut off or changed on its way: ask for it once more.",
  ],
  [`s=1${"A".repeat(longestFragment)}`, "It is longer than a link of Quadlight can be."],
])("what is no address of shared files has a sentence: %.40s", (fragment, sentence) => {
  expect(readFragment(fragment)).toBe(sentence);
});
