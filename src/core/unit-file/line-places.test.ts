import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linePlaces } from "./line-places.ts";

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
])(
  "position %i of two letters, an empty line and a letter is in line %i, column %i",
  (position, line, column) => {
    expect(linePlaces("ab\n\nc")(position)).toEqual({ line, column });
  },
);

test("a line has as many line feeds before it as its number says", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r"), { maxLength: 20 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(text, fc.nat(20), (written, place) => {
      const position = Math.min(place, written.length);
      const before = written.slice(0, position).split("\n");
      const column = (before.at(-1) ?? "").length + 1;
      expect(linePlaces(written)(position)).toEqual({ line: before.length, column });
    }),
  );
});
