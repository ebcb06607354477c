import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { distributions, systemsWith } from "./distributions.ts";
import { readPodmanVersion } from "./target.ts";

/** The rows of paths.md 5: system, Podman, certainty. */
const rows = readFileSync(new URL("../../../docs/sources/paths.md", import.meta.url), "utf8")
  .split("## 5. Which Podman is where")[1]
  ?.split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe.each(distributions)("$name comes with $podman", ({ name, podman }) => {
  const row = rows?.find(([, system = ""]) => system.split(", ").includes(name));

  test("as the source says, which is certain of it", () => {
    const stated = row?.[2]?.match(/\d+\.\d+(?:\.\d+)?/g)?.at(-1) ?? "";
    expect(readPodmanVersion(stated)).toBe(podman);
    expect(row?.[3]).toMatch(/^known/);
  });

  test("and is named once", () => {
    expect(distributions.filter((each) => each.name === name)).toHaveLength(1);
  });
});

test("the systems of a release are told in the order of the table", () => {
  expect(systemsWith("5.4").slice(0, 2)).toEqual(["Debian 13", "Ubuntu 25.10"]);
  expect(systemsWith("5.8.1")).toEqual(["Fedora 43"]);
  expect(systemsWith("6.1")).toEqual([]);
});
