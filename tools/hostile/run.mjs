// Hostile inputs from a seed: links, archives, addresses, values, names of files, drafts, frames. Each goes through the
// core by itself, many through the built page in a real browser and through the command line. `npm run build` comes first.
//   npm run hostile -- --minutes 30 [--seed S] [--only links,values] [--through core,page,command-line]
// What breaks one of the laws is printed with the smallest input that breaks it and what repeats it; the exit status is
// then 1. Kinds: tools/hostile/kinds; laws: tools/hostile/laws and lanes.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { commandLineLane } from "./lanes/command-line.mjs";
import { coreLane } from "./lanes/core-lane.mjs";
import { pageLane } from "./lanes/page-lane.mjs";
import { giveUp } from "../../scripts/give-up.mjs";

/** @typedef {import("./kinds/all-kinds.ts").Kind} Kind */
/** @typedef {import("./kinds/all-kinds.ts").Way} Way */
/** @typedef {import("./search.ts").Plan} Plan */
/** @typedef {import("./search.ts").Searched} Searched */
/** @typedef {{ search: (kind: Kind, plan: Plan) => Promise<Searched>, close: () => Promise<void> }} Lane */

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    only: { type: "string" },
    through: { type: "string", default: "core,page,command-line" },
    path: { type: "string" },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isSafeInteger(seed)) giveUp("--minutes and --seed take numbers.");

/** So many inputs of a kind at a time, and for so long at most. @type {Readonly<Record<Way, Pick<Plan, "count" | "milliseconds">>>} */
const stretches = {
  core: { count: 300, milliseconds: 15_000 },
  page: { count: 8, milliseconds: 60_000 },
  "command-line": { count: 20, milliseconds: 30_000 },
};

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the repository, where its packages are found.
const work = mkdtempSync(join(root, "node_modules", ".quadlight-hostile-"));
/** @type {Map<string, number>} */
const tried = new Map();
/** What was found so far, by the kind of input. @type {(readonly [kind: string, signature: string])[]} */
const known = [];
try {
  await build({
    root,
    logLevel: "error",
    build: { ssr: "tools/hostile/hostile.ts", outDir: work, emptyOutDir: true },
  });
  const built = join(work, "hostile.js");
  /** @type {typeof import("./hostile.ts")} */
  const hostile = await import(pathToFileURL(built).href);
  const lanes = {
    core: () => coreLane(built),
    page: () => pageLane(hostile),
    "command-line": () => commandLineLane(hostile, root),
  };
  const names = hostile.allKinds.map(({ name }) => name);
  const wanted = values.only?.split(",") ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) giveUp(`There is no kind ${unknown}: ${names.join(", ")}.`);
  const kinds = hostile.allKinds.filter(({ name }) => wanted.includes(name));
  console.log(`seed ${seed}, ${minutes} minutes`);
  const end = Date.now() + minutes * 60_000;
  await Promise.all(
    /** @type {const} */ (["core", "page", "command-line"])
      .filter((way) => values.through.split(",").includes(way))
      .map(async (way) => {
        const lane = await lanes[way]();
        try {
          await run(
            way,
            lane,
            kinds.filter(({ ways }) => ways.includes(way)),
            end,
          );
        } finally {
          await lane.close();
        }
      }),
  );
} finally {
  rmSync(work, { recursive: true });
}
for (const [what, count] of [...tried].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${String(count).padStart(9)} ${what}`);
console.log(known.length === 0 ? "nothing found" : `${known.length} found, seed ${seed}`);
process.exitCode = known.length === 0 ? 0 : 1;

/** @param {Way} way @param {Lane} lane @param {readonly Kind[]} kinds @param {number} end */
async function run(way, lane, kinds, end) {
  const { count, milliseconds } = stretches[way];
  for (let round = 0; Date.now() < end; round++)
    for (const kind of kinds) {
      const left = end - Date.now();
      if (left <= 0) return;
      const plan = {
        seed: (seed + round) | 0,
        count,
        milliseconds: values.path === undefined ? Math.min(milliseconds, left) : 600_000,
        path: values.path,
        known: known.filter(([name]) => name === kind.name).map(([, signature]) => signature),
      };
      // oxlint-disable-next-line no-await-in-loop -- a lane does one thing after the other
      const searched = await lane.search(kind, plan);
      const what = `${kind.name} through ${way}`;
      tried.set(what, (tried.get(what) ?? 0) + searched.tried);
      if (searched.find !== undefined) tell(way, kind, searched.find);
      if (values.path !== undefined) return;
    }
}

/** @param {Way} way @param {Kind} kind @param {NonNullable<Searched["find"]>} find */
function tell(way, { name }, { signature, what, input, seed: from, path }) {
  if (known.some(([kind, found]) => kind === name && found === signature)) return;
  known.push([name, signature]);
  console.log(
    [
      `\nFOUND  ${signature}`,
      ...what.split("\n").map((line) => `  ${line}`),
      `  ${input}`,
      `  npm run hostile -- --only ${name} --through ${way} --seed ${from} --path ${path}\n`,
    ].join("\n"),
  );
}
