import { describe, expect, test } from "vitest";
import { containerKeys, findContainerKey, isKnownTo } from "./container-keys.ts";

test("there are 95 keys, each once", () => {
  expect(new Set(containerKeys.map(({ key }) => key)).size).toBe(95);
  expect(containerKeys).toHaveLength(95);
});

test("a key says since when it is, and whether each line adds or the last one counts", () => {
  expect(findContainerKey("PublishPort")).toEqual({ key: "PublishPort", since: "4.4", lines: "each-adds" });
  expect(findContainerKey("ContainerName")?.lines).toBe("last-counts");
  expect(findContainerKey("ReloadCmd")).toEqual({ key: "ReloadCmd", since: "5.5", lines: "last-counts" });
});

test("a key of another section is none of these", () => {
  expect(findContainerKey("Restart")).toBeUndefined();
});

describe("a release knows a key", () => {
  test.each([
    ["4.6", "4.4", true],
    ["5.4", "5.4", true],
    ["6.1", "5.5", true],
    ["5.4", "5.5", false],
  ] as const)("%s one from %s: %s", (version, since, isKnown) => {
    expect(isKnownTo(version, since)).toBe(isKnown);
  });
});
