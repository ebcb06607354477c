// Prints how fast the generator is, a figure a line: NAME VALUE UNIT. Beside it the real one on the same directory in
// the same run, where there is one: its program as the first word, or what ../shared/oracle has.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const rounds = 31;
const unitCount = 1000;
const lineCount = 5000;
const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "quadlight-bench-"));

try {
  await bench();
} finally {
  rmSync(work, { recursive: true });
}

async function bench() {
  const engine = await builtEngine();
  const files = engine.mixedUnits(unitCount);
  const directory = join(work, "units");
  mkdirSync(directory);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);

  const real = realGenerator();
  const warm = [];
  const theirs = [];
  const cold = [];
  for (let round = 0; round < rounds; round++) {
    warm.push(time(() => engine.printDryRun(directory)));
    if (real !== undefined)
      theirs.push(time(() => run(real, ["--dryrun"], { QUADLET_UNIT_DIRS: directory })));
    if (round % 3 === 0) cold.push(time(() => run(process.execPath, [cli(), "dryrun", directory], {})));
  }
  print("generate-1000-warm", median(warm), "ms");
  print("generate-1000-cold", median(cold), "ms");
  if (theirs.length > 0) {
    print("quadlet-1000", median(theirs), "ms");
    print("generate-1000-warm-vs-quadlet", median(warm) / median(theirs), "times");
  }
  const keystroke = (/** @type {Readonly<Record<string, string>>} */ of) =>
    median(engine.keystrokes(of, rounds).map(time));
  print("keystroke-1000-files", keystroke(files), "ms");
  print("keystroke-500-files", keystroke(engine.mixedUnits(500)), "ms");
  const long = Object.entries(engine.longFiles).map(([kind, text]) => {
    const took = keystroke({ "long.container": text(lineCount) });
    print(`keystroke-5000-lines-${kind}`, took, "ms");
    return took;
  });
  print("keystroke-5000-lines", Math.max(...long), "ms");
}

/** The core as one module, compiled as the command line is. */
async function builtEngine() {
  await build({
    root,
    logLevel: "error",
    build: { ssr: "tools/bench/engine.ts", outDir: join(work, "engine"), emptyOutDir: true },
  });
  /** @type {typeof import("./engine.ts")} */
  const engine = await import(pathToFileURL(join(work, "engine", "engine.js")).href);
  return engine;
}

function cli() {
  const built = join(root, ".cli", "quadlight.js");
  if (!existsSync(built)) throw new Error("npm run build comes first");
  return built;
}

/** The newest 5.8, else the newest of all. */
function realGenerator() {
  const [program] = process.argv.slice(2);
  if (program !== undefined) return program;
  const oracle = join(root, "..", "shared", "oracle", "quadlet-oracle.sh");
  if (!existsSync(oracle)) return undefined;
  const { status, stdout } = spawnSync("bash", [oracle, "path", "5.8"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {string} program @param {readonly string[]} words @param {Readonly<Record<string, string>>} env */
function run(program, words, env) {
  const { error } = spawnSync(program, words, { env: { ...process.env, ...env }, maxBuffer: 1e8 });
  if (error) throw error;
}

/** @param {() => unknown} what */
function time(what) {
  const start = performance.now();
  what();
  return performance.now() - start;
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {string} name @param {number} value @param {string} unit */
function print(name, value, unit) {
  console.log(`${name} ${value.toFixed(2)} ${unit}`);
}
