import { expect, test } from "vitest";
import { writeCount, writeTimeSpan } from "./write-service.ts";

test.each(["90", "5min", "1h 30min", "infinity", "%i"])("the time %s is written", (text) => {
  expect(writeTimeSpan(text)).toEqual({ kind: "value", value: text });
});

test.each(["soon", "5 minuten", "-1"])("the time %s is refused with a sentence", (text) => {
  expect(writeTimeSpan(text)).toHaveProperty("kind", "problem");
});

test("a count is a whole number", () => {
  expect(writeCount("5")).toEqual({ kind: "value", value: "5" });
  expect(writeCount("5s")).toHaveProperty("kind", "problem");
  expect(writeCount("")).toEqual({ kind: "remove" });
});
