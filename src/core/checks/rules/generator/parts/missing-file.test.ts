import { expect, test } from "vitest";
import { findingsIn } from "../../../../../testing/findings-in.ts";
import { generatorRules } from "../generator-rules.ts";

const rules = new Set([
  "network-file-missing",
  "pod-file-missing",
  "image-file-missing",
  "source-file-missing",
  "dependency-file-missing",
]);
const cases = generatorRules
  .filter(({ id }) => rules.has(id))
  .map(({ id, examples: { fires } }) => ({ rule: id, example: fires[0] }));

test.each(cases)("$rule is a note where the file may lie elsewhere", ({ rule, example }) => {
  const found = findingsIn(example, undefined, false).filter((each) => each.rule === rule);
  expect(found.map(({ severity }) => severity)).toEqual(["note"]);
  expect(found[0]?.title).toMatch(/^This needs \S+ beside it$/);
});
