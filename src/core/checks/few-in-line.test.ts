import { expect, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import { mostInLine } from "./few-in-line.ts";

function found(text: string, rule: string) {
  const files = { "web.container": `[Container]\nImage=quay.io/example/app:1\n${text}\n` };
  return findingsIn({ files }).filter((finding) => finding.rule === rule);
}

const variables = (count: number) => `Exec=app ${"${A}".repeat(count)}`;

test.each([
  [1, 1],
  [10, 10],
  // One more is told as such, and not counted.
  [11, 11],
])("%i mistakes in a line are told one by one", (count, told) => {
  const titles = found(variables(count), "dollar-expansion").map(({ title }) => title);
  expect(titles).toEqual(Array(told).fill("systemd replaces ${A} before the container starts"));
});

test("of 50,000 mistakes in a line the first ten are told, and how many more there are", () => {
  const findings = found(variables(50_000), "dollar-expansion");
  const last = findings.at(-1);
  expect(findings).toHaveLength(mostInLine + 1);
  expect(last).toMatchObject({
    severity: "note",
    title: "And 49,990 more of these in the same line",
    why: "The first 10 are told one by one. The same holds for the others.",
    actions: [],
  });
  // What is said of the others is about all of them.
  expect((last?.range?.to ?? 0) - (last?.range?.from ?? 0)).toBe(49_990 * "${A}".length);
});

test("the mistakes of one line hide none of another", () => {
  const findings = found(`${variables(20)}\nLabel=a=\${B}`, "dollar-expansion");
  expect(findings.map(({ title }) => title)).toContain("systemd replaces ${B} before the container starts");
});

test("of the same word twice each is told, and mended, where it stands", () => {
  const findings = found("Exec=app ${A} ${A}", "dollar-expansion");
  const [first, second] = findings.map(({ range }) => range?.from ?? 0);
  expect((second ?? 0) - (first ?? 0)).toBe("${A} ".length);
});
