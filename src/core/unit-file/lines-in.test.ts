import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linesIn } from "./lines-in.ts";
import { parseUnitFile } from "./parse.ts";

test("the lines of a range are those that have a character in it", () => {
  const someText = fc
    .array(fc.constantFrom("[A]\n", "K=a \\\n b\n", "\n", "# c\n", "x"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(someText, fc.nat(40), fc.nat(40), (text, from, length) => {
      const document = parseUnitFile(text);
      const to = from + length;
      const expected = document.lines.filter((line) => line.from < to && line.to > from);
      expect(linesIn(document, { from, to })).toEqual(expected);
    }),
  );
});
