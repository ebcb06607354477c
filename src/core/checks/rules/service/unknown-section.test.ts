import { expect, test } from "vitest";
import { findingsIn } from "../../../../testing/findings-in.ts";
import { containerWith } from "../../model/unit-examples.ts";

test.each([
  ["Timer", "It belongs in a unit of systemd’s own beside this one, which ends in .timer."],
  ["Pod", "It belongs to another kind of file than this one, whose own section is [Container]."],
  ["Servise", "It knows no such section; the names are case sensitive."],
])("why systemd ignores [%s] is true of that section", (name, why) => {
  const found = findingsIn(containerWith(`[${name}]\nA=b`)).filter(({ rule }) => rule === "unknown-section");
  expect(found.map((finding) => finding.why)).toEqual([why]);
});
