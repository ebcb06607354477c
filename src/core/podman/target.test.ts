import { expect, test } from "vitest";
import { podmanVersions, readPodmanVersion } from "./target.ts";

test.each([
  ["5.4", "5.4"],
  ["v5.4.2", "5.4"],
  ["5.8.0", "5.8.1"],
  ["5.8.1", "5.8.1"],
  ["5.8.2", "5.8"],
  ["5.8.6", "5.8"],
  ["5.8", "5.8"],
  ["6.0.0-dev", "6.0"],
  ["4.5", undefined],
  ["7.0", undefined],
  ["", undefined],
])("%s is read as the release %s", (text, version) => {
  expect(readPodmanVersion(text)).toBe(version);
});

test("the releases that can be chosen are those from 4.6 on, oldest first", () => {
  expect(podmanVersions[0]).toBe("4.6");
  expect(podmanVersions.slice(-5)).toEqual(["5.7", "5.8.1", "5.8", "6.0", "6.1"]);
});
