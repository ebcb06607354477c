// Records what the real Quadlet generators make of the cases in src/core/quadlet/cases/: TOPIC.txt → TOPIC.recorded.json.
//   npm run record [-- [--oracle SCRIPT] [--runs NUMBER] [TOPIC…]]
// SCRIPT runs the generators (`list` is its interface) and has canon.mjs beside it; also from QUADLIGHT_ORACLE.
// A recording is written only when all runs of a case agree in canonical form.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { giveUp } from "../../scripts/give-up.mjs";
import { runCase } from "./record-runs.mjs";

/**
 * @typedef {import("./record-runs.mjs").Generator} Generator
 * @typedef {import("./record-runs.mjs").Result} Result
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "src/core/quadlet/cases");

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    oracle: {
      type: "string",
      default: process.env["QUADLIGHT_ORACLE"] ?? "../shared/oracle/quadlet-oracle.sh",
    },
    runs: { type: "string", default: "4" },
  },
});
const oracle = resolve(root, options.oracle);
if (!existsSync(oracle))
  giveUp(`${options.oracle} is not there: name the script of the generators with --oracle`);
const runs = Math.max(4, Number(options.runs) || 0);

/** @type {{ module: typeof import("../../src/testing/read-cases.ts") }} */
const { module: reader } = await runnerImport(
  fileURLToPath(new URL("../../src/testing/read-cases.ts", import.meta.url)),
);
const canon = await import(pathToFileURL(join(dirname(oracle), "canon.mjs")).href);

/** Every generator that is installed, for the system and for a user. @returns {Generator[]} */
function installedGenerators() {
  const { status, stdout, stderr } = spawnSync("bash", [oracle, "list"], { encoding: "utf8" });
  if (status !== 0) giveUp(stderr.trim());
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([version = "", program = ""]) => [
      { name: `${version} system`, version, program, options: [] },
      { name: `${version} user`, version, program, options: ["--user"] },
    ]);
}

/**
 * Results that are the same share an entry.
 *
 * @param {readonly { generator: Generator, results: readonly Result[] }[]} perGenerator
 */
function entriesOf(perGenerator) {
  /** @type {Map<string, { by: string[], result: Result }>} */
  const entries = new Map();
  for (const { generator, results } of perGenerator)
    for (const result of results.slice(0, 1)) {
      const key = JSON.stringify(result);
      const entry = entries.get(key) ?? { by: [], result };
      entries.set(key, entry);
      entry.by.push(generator.name);
    }
  return [...entries.values()].map(({ by, result: { panicked, ...result } }) =>
    Object.assign(panicked ? { by: [], panics: by } : { by }, result),
  );
}

/** Are all runs alike? Says so when they are not. @param {string} name @param {Awaited<ReturnType<typeof runCase>>} perGenerator */
function isSteady(name, perGenerator) {
  const unsteady = perGenerator
    .map(({ generator, results }) => ({
      generator,
      different: [...new Set(results.map((result) => JSON.stringify(result)))],
    }))
    .filter(({ different }) => different.length > 1);
  for (const { generator, different } of unsteady) {
    console.error(`FAILED  ${name}: the runs of ${generator.name} don’t agree`);
    for (const result of different) console.error(`        ${result}`);
  }
  return unsteady.length === 0;
}

/** Records one topic; the number of its cases. @param {string} topic */
async function record(topic) {
  const cases = reader.readCases(readFileSync(join(folder, `${topic}.txt`), "utf8"));
  const all = await Promise.all(
    cases.map(async (example) => ({
      name: example.name,
      perGenerator: await runCase(example, generators, runs, canon),
    })),
  );
  if (all.filter(({ name, perGenerator }) => !isSteady(name, perGenerator)).length > 0) return 0;
  const recorded = Object.fromEntries(all.map(({ name, perGenerator }) => [name, entriesOf(perGenerator)]));
  const file = join(folder, `${topic}.recorded.json`);
  const text = formatted(file, JSON.stringify(recorded, null, 2));
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  return cases.length;
}

/** As every other file here is. @param {string} file @param {string} json */
function formatted(file, json) {
  const program = join(root, "node_modules/.bin/oxfmt");
  const { status, stdout, stderr } = spawnSync(program, [`--stdin-filepath=${file}`], {
    cwd: root,
    input: json,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? stdout : giveUp(stderr);
}

const generators = installedGenerators();
const topics = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length))
  .filter((topic) => wanted.length === 0 || wanted.includes(topic))
  .toSorted();
if (topics.length === 0) giveUp("There is no such topic");

const counts = await Promise.all(topics.map(record));
for (const [index, topic] of topics.entries())
  console.log(`${counts[index] === 0 ? "FAILED  " : ""}${topic}: ${counts[index]} cases`);
const count = counts.reduce((sum, more) => sum + more, 0);
console.log(`${count} cases, ${runs} runs each on ${generators.map(({ name }) => name).join(", ")}`);
if (counts.includes(0)) process.exitCode = 1;
