import { expect, test } from "vitest";
import { isSince, shownSince } from "./release.ts";

test.each([
  ["4.6", "4.4", true],
  ["5.4", "5.4", true],
  ["6.1", "5.5", true],
  ["5.4", "5.5", false],
  ["5.8.1", "5.7", true],
  ["5.8.1", "5.8", false],
  ["5.8", "5.8.1", true],
  ["5.7", "5.8.1", false],
  ["4.4", "4.5", false],
] as const)("%s is since %s: %s", (release, since, is) => {
  expect(isSince(release, since)).toBe(is);
});

test("what 5.8.0 has came with 5.8", () => {
  expect((["5.7", "5.8.1", "5.8", "6.0"] as const).map(shownSince)).toEqual(["5.7", "5.8", "5.8", "6.0"]);
});
