import { describe, expect, test } from "vitest";
import { isKnownTo } from "./since.ts";

describe("a release knows a key", () => {
  test.each([
    ["4.6", "4.4", true],
    ["5.4", "5.4", true],
    ["6.1", "5.5", true],
    ["5.4", "5.5", false],
    ["5.8.1", "5.8", true],
    ["5.7", "5.8", false],
    ["4.4", "4.5", false],
  ] as const)("%s one from %s: %s", (version, since, isKnown) => {
    expect(isKnownTo(version, since)).toBe(isKnown);
  });
});
