// Types and leaves at once, over and over: `npm run leave -- --rounds 9` counts what was lost, by browser, way and
// latency. `npm run build` comes first. A round is four ways, each with and without latency, in each browser there is.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const report = fileURLToPath(new URL("../test-results/leave-at-once.json", import.meta.url));

spawnSync(
  "npx",
  [
    "playwright",
    "test",
    "type-and-leave-at-once",
    "--repeat-each",
    values.rounds ?? "9",
    "--reporter",
    "list,json",
  ],
  {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);

/**
 * @typedef {{ title: string, tests: { projectName: string, status: string }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {Spec[]}
 */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @type {{ suites: Suite[] }} */
const { suites } = JSON.parse(readFileSync(report, "utf8"));
const runs = suites.flatMap(specsOf).flatMap(({ title, tests }) =>
  tests.map(({ projectName, status }) => ({
    what: `${projectName}: ${title}`,
    isLost: status !== "expected",
  })),
);
for (const what of new Set(runs.map((run) => run.what))) {
  const those = runs.filter((run) => run.what === what);
  console.log(`${those.filter(({ isLost }) => isLost).length} of ${those.length} lost  ${what}`);
}
const lost = runs.filter(({ isLost }) => isLost).length;
console.log(`${lost} of ${runs.length} lost`);
process.exitCode = lost > 0 || runs.length === 0 ? 1 : 0;
