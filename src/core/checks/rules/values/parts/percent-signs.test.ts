import { expect, test } from "vitest";
import { strayPercentSigns } from "./percent-signs.ts";

function stray(value: string, isForProgram = true): string {
  return strayPercentSigns(value, isForProgram)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(", ");
}

test.each([
  "%h/data:/data",
  "--root=%S/app --user=%u:%U",
  "systemd-%p_%i",
  "web%i",
  "808%i:80",
  "%t%N",
  "100%",
  "%{http_code}",
  "50%%off",
  "printf '%s\\n'",
  "%(asctime)s",
])("in %s nothing is out of place", (value) => {
  expect(stray(value)).toBe("");
});

test.each([
  ["50%off", "unlikely %o"],
  ["5%increase", "unlikely %i"],
  ["%name", "unlikely %n"],
  ["a%20b%2F", "unknown %2, unknown %2"],
  ["caf%C3%A9", "unlikely %C, unlikely %A"],
  ["date +%Y-%m-%d", "unlikely %Y, unlikely %m, unlikely %d"],
  ["date +%F", "unknown %F"],
  ["%%%Z", "unknown %Z"],
])("in %s something else was meant: %s", (value, expected) => {
  expect(stray(value)).toBe(expected);
});

test("in a path, fewer are unlikely than in what a program reads", () => {
  expect(stray("%hello", false)).toBe("");
  expect(stray("50%off", false)).toBe("unlikely %o");
});
