import { expect, test } from "vitest";
import { linesOf } from "./lines-of.ts";

test.each([
  ["Container", "Volume", "each-adds"],
  ["Container", "Image", "last-counts"],
  ["Install", "WantedBy", "each-adds"],
  ["Service", "Restart", "last-counts"],
  ["Service", "Volume", undefined],
  ["Container", "Restart", undefined],
])("[%s] %s=: %s", (section, key, lines) => {
  expect(linesOf({ section, key })).toBe(lines);
});
