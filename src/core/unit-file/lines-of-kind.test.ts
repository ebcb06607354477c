import { expect, test } from "vitest";
import { linesOfKind } from "./lines-of-kind.ts";
import { parseUnitFile } from "./parse.ts";

test("each line is found by its kind, in file order", () => {
  const document = parseUnitFile("# a\n\n[Unit]\nA=1\nwords\n[Service]\n# b\nB=2 \\\n# end");
  const kinds = ["blank", "comment", "section", "entry", "malformed", "dropped"] as const;
  expect(kinds.map((kind) => linesOfKind(document, kind).map(({ lineNumber }) => lineNumber))).toEqual([
    [2],
    [1, 7],
    [3, 6],
    [4],
    [5],
    [8],
  ]);
});
