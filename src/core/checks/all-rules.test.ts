import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { allRules } from "./all-rules.ts";

test("each file in a folder of rules/ is the rule that it is named after, and stands in a list", () => {
  const files = readdirSync(new URL("rules/", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[a-z]+\/[^/]+\.ts$/.test(path) && !/(?:-rules|\.test)\.ts$/.test(path))
    .map((path) => path.replace(/^.*\//, ""));
  expect(new Set(files)).toEqual(new Set(allRules.map(({ id }) => `${id}.ts`)));
});

test.each(allRules.map((rule) => [rule.id, rule] as const))("%s is described in sentences", (_, rule) => {
  for (const text of [rule.when, rule.notWhen, rule.where, rule.message, rule.fix]) {
    if (text === undefined) continue;
    expect(text).toMatch(/^(?:[A-Z“`[$]|systemd ).*[.”]$/);
    // Code and what a program says have straight quotes.
    expect(text.replaceAll(/`[^`]*`|“[^”]*”/g, "")).not.toMatch(/["'`|]/);
  }
});

test.each(allRules.map((rule) => [rule.id, rule] as const))(
  "%s names what it rests on",
  (_, { evidence }) => {
    expect(evidence.length).toBeGreaterThan(0);
  },
);
