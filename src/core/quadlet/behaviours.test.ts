import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releases } from "../settings/release.ts";
import { behavioursOf } from "./behaviours.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));
const newest = behavioursOf("6.1");

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.test)\.ts$/.test(name) && name !== "behaviours.ts")
  .map((name) => readFileSync(join(folder, name), "utf8"));

test("every behaviour is asked for", () => {
  const unused = [...newest].filter((name) => !modules.some((text) => text.includes(`"${name}"`)));
  expect(unused).toEqual([]);
});

test("what a release does, the newer ones do too", () => {
  for (const [index, release] of releases.slice(1).entries()) {
    const older = behavioursOf(releases[index] ?? "4.4");
    expect([...older].filter((name) => !behavioursOf(release).has(name))).toEqual([]);
  }
  expect(behavioursOf("4.4").size).toBe(0);
});
