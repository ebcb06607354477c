import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCases } from "../../src/testing/read-cases.ts";
import { alone } from "./batch.ts";
import { unitSet } from "./unit-set.ts";
import { caseText } from "./write-case.ts";

test("every set that is made up is read back as it was written", () => {
  fc.assert(
    fc.property(fc.array(unitSet.map(alone), { minLength: 1, maxLength: 2 }), (sets) => {
      const cases = readCases(sets.map((set, at) => caseText(`case ${at}`, set)).join("\n"));
      const read = cases.map(({ files, directories }) =>
        Object.fromEntries(Object.entries(files).concat(directories.map((path) => [path, ""]))),
      );
      expect(read).toEqual(sets);
    }),
  );
});

test("what an editor does not show is escaped", () => {
  expect(caseText("odd signs", { "a.container": "--- \tb\\\u0085\n\n" })).toBe(
    "=== odd signs\n--- a.container (escaped)\n\\u002d-- \\tb\\\\\\u0085\n\n\\c\n",
  );
});

test("what an editor shows stays as it is", () => {
  expect(
    caseText("plain signs", { "a.container": "[Container]\nExec=\\é\n", "b.pod": "", "x.pod/": "" }),
  ).toBe("=== plain signs\n--- a.container\n[Container]\nExec=\\é\n--- b.pod\n--- x.pod/\n");
});
