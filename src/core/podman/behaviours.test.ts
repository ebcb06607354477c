import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { behavioursOf } from "./behaviours.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));
const newest = behavioursOf("6.1");

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.test)\.ts$/.test(name) && name !== "podman/behaviours.ts")
  .map((name) => withoutComments(readFileSync(join(folder, name), "utf8")));

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gms, "");
}

test("every behaviour is asked for", () => {
  const unused = [...newest].filter((name) => !modules.some((text) => text.includes(`"${name}"`)));
  expect(unused).toEqual([]);
});

const samples = ["statusTellsErrors", "exitPolicies", "quotesMounts", "entrypointIsOneWord"] as const;

test.each([
  ["4.5", [false, false, false, false]],
  ["5.5", [true, false, false, false]],
  ["5.6", [true, true, false, false]],
  ["5.8.1", [true, true, true, false]],
  ["5.8", [true, true, true, true]],
] as const)("%s does what came with it and before, and nothing else", (release, has) => {
  expect(samples.map((name) => behavioursOf(release).has(name))).toEqual(has);
});

test("4.4 does none of it", () => {
  expect(behavioursOf("4.4").size).toBe(0);
});
