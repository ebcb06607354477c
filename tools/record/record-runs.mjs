// Runs the real Quadlet generators on one case, in a directory that is called /units in everything they print.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * @typedef {import("../../src/testing/read-cases.ts").Case} Case
 * @typedef {{ name: string, version: string, program: string, options: readonly string[] }} Generator
 * @typedef {{
 *   panicked: boolean,
 *   exit: number,
 *   services: Record<string, string[]>,
 *   messages: string[],
 * }} Result
 * @typedef {{
 *   parseDryrun: (stdout: string) => unknown,
 *   byName: (services: unknown) => Record<string, string>,
 *   canonService: (text: string, version: string) => string,
 *   canonStderr: (stderr: string) => string[],
 * }} Canon
 */

/** Others work on this machine too. */
const inTurn = atMost(2);

/**
 * Every generator’s results, one for each run.
 *
 * @param {Case} example
 * @param {readonly Generator[]} generators
 * @param {number} runs
 * @param {Canon} canon
 */
export async function runCase({ files, directories }, generators, runs, canon) {
  const above = await realpath(await mkdtemp(join(tmpdir(), "quadlight-record-")));
  const units = join(above, "units");
  try {
    const folders = [...directories, ...Object.keys(files).map((path) => dirname(path))];
    await Promise.all(folders.map((path) => mkdir(join(units, path), { recursive: true })));
    await Promise.all(Object.entries(files).map(([path, content]) => writeFile(join(units, path), content)));
    return await Promise.all(
      generators.map(async (generator) => {
        const all = Array.from({ length: runs }, () => inTurn(() => dryRun(generator, units)));
        const results = (await Promise.all(all)).map((run) => resultOf(run, above, generator.version, canon));
        return { generator, results };
      }),
    );
  } finally {
    await rm(above, { recursive: true });
  }
}

/**
 * Lets only so many pieces of work go on at the same time.
 *
 * @param {number} limit
 */
function atMost(limit) {
  let free = limit;
  /** @type {(() => void)[]} */
  const waiting = [];
  /** @template T @param {() => Promise<T>} work */
  return async (work) => {
    if (free > 0) free--;
    else await new Promise((/** @type {(value?: undefined) => void} */ resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/**
 * @param {Generator} generator
 * @param {string} units
 * @returns {Promise<{ exit: number, stdout: string, stderr: string }>}
 */
function dryRun({ program, options }, units) {
  // Nothing else of the surroundings may show: PODMAN would change the path of the program in the output.
  const env = { QUADLET_UNIT_DIRS: units };
  return new Promise((resolve, reject) => {
    execFile(program, ["--dryrun", ...options], { env, timeout: 20_000 }, (error, stdout, stderr) => {
      const exit = error === null ? 0 : error.code;
      if (typeof exit === "number") resolve({ exit, stdout, stderr });
      else reject(error ?? new Error("no exit status"));
    });
  });
}

/**
 * @param {{ exit: number, stdout: string, stderr: string }} run
 * @param {string} above
 * @param {string} version
 * @param {Canon} canon
 * @returns {Result}
 */
function resultOf({ exit, stdout, stderr }, above, version, canon) {
  /** The directory above the units is the root of the case. @param {string} text */
  const withoutAbove = (text) => text.replaceAll(`${above}/`, "/").replaceAll(above, "/");
  const services = canon.byName(canon.parseDryrun(withoutAbove(stdout)));
  const messages = canon
    .canonStderr(withoutAbove(stderr))
    .filter((message) => !message.startsWith("Loading source "));
  return {
    panicked: messages.some((message) => message.startsWith("panic: ")),
    exit,
    services: Object.fromEntries(
      Object.entries(services).map(([name, text]) => [
        name,
        canon.canonService(text, version).replace(/\n$/, "").split("\n"),
      ]),
    ),
    messages,
  };
}
