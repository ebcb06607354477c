import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import { longFiles } from "../../testing/long-files.ts";
import { parseUnitFile } from "./parse.ts";
import { parseChanged, parseLike } from "./parse-changed.ts";
import { applyChanges, shortestChange } from "./text.ts";

function parsedAsChanged(before: string, after: string) {
  const [change = { from: 0, to: 0, insert: "" }] = shortestChange(before, after);
  return parseChanged(parseUnitFile(before), after, change);
}

test("what was changed in one place reads as the whole text reads", () => {
  fc.assert(
    fc.property(unitFileText, unitFileText, fc.nat(), fc.nat(), (before, insert, one, other) => {
      const [from = 0, to = 0] = [one, other]
        .map((place) => place % (before.length + 1))
        .toSorted((a, b) => a - b);
      const after = applyChanges(before, [{ from, to, insert }]);
      expect(parsedAsChanged(before, after)).toEqual(parseUnitFile(after));
    }),
    { numRuns: 2000 },
  );
});

test("so does a text that has nothing to do with the one before", () => {
  fc.assert(
    fc.property(unitFileText, unitFileText, (before, after) => {
      expect(parsedAsChanged(before, after)).toEqual(parseUnitFile(after));
    }),
  );
});

test.each([
  ["a backslash that came to be the last line", "[Unit]\n\\\nA=1\n", "[Unit]\n\\\n"],
  ["a header that is gone", "[Unit]\nA=1\n[Container]\nB=1\nC=1\n", "[Unit]\nA=1\nB=1\nC=1\n"],
  ["a line that continues now", "[Unit]\nA=1\nB=1\nC=1\n", "[Unit]\nA=1\\\nB=1\nC=1\n"],
  ["what Podman says of a line that moved", "[Unit]\nA=1\nline\n", "[Unit]\nA=1\nB=1\nline\n"],
])("%s", (_, before, after) => {
  expect(parsedAsChanged(before, after)).toEqual(parseUnitFile(after));
});

test("lines above the change stay the same objects, and those below where nothing moved", () => {
  const before = parseUnitFile(longFiles["mixed"]?.(400) ?? "");
  const at = before.text.indexOf("=value", before.text.length / 2) + 1;
  const stays = (insert: string) => {
    const now = parsedAsChanged(before.text, applyChanges(before.text, [{ from: at, to: at + 5, insert }]));
    return now.lines.map((line, index) => line === before.lines[index]);
  };
  const changed = before.lines.findIndex(({ to }) => to > at);
  const above = before.lines.map((_, index) => index < changed - 1);
  expect(stays("valued")).toEqual(above);
  expect(stays("other")).toEqual(above.map((isAbove, index) => isAbove || index > changed));
});

test("a long text is read out of the last one that is like it, a short one as a whole", () => {
  const text = longFiles["mixed"]?.(400) ?? "";
  const [before, other] = [parseUnitFile(text), parseUnitFile("[Unit]\n".repeat(1000))];
  const changed = text.replace("line", "lines");
  const document = parseLike(changed, [other, before]);
  expect(document).toEqual(parseUnitFile(changed));
  expect(document?.lines[1]).toBe(before.lines[1]);
  expect(parseLike(text, [other, before])).toBe(before);
  expect(parseLike(changed, [other])).toBeUndefined();
  expect(parseLike("[Unit]\n", [parseUnitFile("[Unit]\n")])).toBeUndefined();
});
