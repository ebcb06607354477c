import { expect, test } from "vitest";
import { writeDescription } from "./description.ts";

test("quotes, signs and blanks inside stay as they were typed", () => {
  const value = `The "best" web  server; #1 = $5`;
  expect(writeDescription(` ${value} `)).toEqual({ kind: "value", value });
});

test("nothing typed takes the line away", () => {
  expect(writeDescription("  ")).toEqual({ kind: "remove" });
});

test("a line break is a problem", () => {
  expect(writeDescription("one\ntwo")).toEqual({
    kind: "problem",
    sentence: "A value stays on one line: remove the line break.",
  });
});
