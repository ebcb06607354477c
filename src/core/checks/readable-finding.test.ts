import { expect, test } from "vitest";
import { readableFinding } from "./readable-finding.ts";
import type { Finding } from "./model/finding.ts";

const finding: Finding = {
  rule: "x",
  isRule: true,
  severity: "note",
  title: "A title",
  why: "Why.",
  evidence: [],
  actions: [{ kind: "edit", label: "Delete it", edit: () => [] }],
};

test("what is short and plain stays the same object", () => {
  expect(readableFinding(finding)).toBe(finding);
});

test("no sentence and no button repeats a value of a megabyte", () => {
  const long = "a".repeat(1_000_000);
  const [action] = finding.actions;
  const shown = readableFinding({
    ...finding,
    title: long,
    why: long,
    actions: action ? [{ ...action, label: long }] : [],
  });
  const texts = [shown.title, shown.why, ...shown.actions.map(({ label }) => label)];
  expect(texts).toEqual(Array(3).fill(`${"a".repeat(1000)}…`));
});

test("a character of two code units is not cut in half", () => {
  expect(readableFinding({ ...finding, why: `${"a".repeat(999)}😀` }).why).toBe(`${"a".repeat(999)}…`);
});

test("what can’t be seen is written out", () => {
  expect(readableFinding({ ...finding, title: "a\u200Bb" }).title).toBe("a[U+200B]b");
});
