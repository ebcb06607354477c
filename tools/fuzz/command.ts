import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { engine } from "./engine.ts";
import { chunkSize, fuzzChunk } from "./fuzz.ts";
import type { Generator } from "./generator.ts";
import { asJob, inJobs, readShare } from "./jobs.ts";
import type { LoadCanon } from "./oracle.ts";
import { findOracle } from "./oracle.ts";
import { pairsOf } from "./pairs.ts";
import { realGenerator } from "./real-generator.ts";
import { Findings } from "./findings.ts";
import { histogram } from "./report.ts";
import type { Tally } from "./tally.ts";
import { sum } from "./tally.ts";
import { appendCases } from "./write-case.ts";

const usage = `usage: npm run fuzz -- [--runs N] [--seed S] [--generators 5.8.6,…] [--jobs J] [--oracle PLACE]
                        [--ours VERSION] [--most DIFFERENCES] [--write-case TOPIC]
Made-up unit sets: our engine against the real generators, for the system and for a user.
PLACE is the script that lists the generators, or its folder; also from QUADLIGHT_ORACLE.
--ours takes a real generator in the place of our engine; --most ends the run after so many distinct differences;
--write-case appends them to src/core/quadlet/cases/TOPIC.txt.`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "1000" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 1_000_000)) },
      generators: { type: "string" },
      jobs: { type: "string", default: String(availableParallelism()) },
      oracle: { type: "string" },
      ours: { type: "string" },
      most: { type: "string", default: "10" },
      "write-case": { type: "string" },
      share: { type: "string" },
    },
  });
  const [runs, seed, jobs, most] = [values.runs, values.seed, values.jobs, values.most].map((text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is no number\n${usage}`);
    return number;
  });
  return {
    chunks: Math.ceil((runs ?? 0) / chunkSize),
    seed: seed ?? 0,
    jobs: Math.max(1, jobs ?? 1),
    most: most ?? 0,
    oracle: values.oracle,
    ours: values.ours,
    share: values.share,
    topic: values["write-case"],
    versions: values.generators?.split(",") ?? [],
  };
}

/** What stands for our side: the engine, or with `--ours` the same real generator for all. */
function oursOf(
  programs: ReadonlyMap<string, string>,
  version: string | undefined,
): (version: string) => Generator {
  if (version === undefined) return engine;
  const program = programs.get(version);
  if (program === undefined) throw new Error(`The generator ${version} is not installed`);
  return () => realGenerator(version, program);
}

function* every(first: number, step: number, end: number): Iterable<number> {
  for (let at = first; at < end; at += step) yield at;
}

/** The command; its exit status. */
export async function main(loadCanon: LoadCanon): Promise<number> {
  const { chunks, seed, jobs, most, oracle: place, ours, share, topic, versions } = readOptions();
  const oracle = await findOracle(place, loadCanon);
  if (oracle === undefined) throw new Error("There are no real generators: name their script with --oracle");
  const pairs = pairsOf(oracle, versions, oursOf(oracle.programs, ours));
  const plan = { seed, pairs, most };
  const work = (chunk: number): Promise<Tally> => fuzzChunk(chunk, plan);
  if (share !== undefined) {
    const { job, jobs: step } = readShare(share);
    await asJob(every(job, step, chunks), work);
    return 0;
  }

  const started = performance.now();
  const found = new Findings(most);
  await inJobs(jobs, [...process.argv.slice(2), "--seed", String(seed)], (tally) => found.add(tally));
  const all = sum(found.tallies);
  const seconds = (performance.now() - started) / 1000;
  console.log(histogram(all));
  console.log(found.frequencies());
  if (topic !== undefined) appendCases(topic, found.distinct);
  console.log(
    `seed ${seed}, ${seconds.toFixed(0)} s, ${Math.round((all.sets * 60) / seconds)} sets a minute`,
  );
  console.log(
    `${all.different} differences in ${all.sets} sets x ${pairs.length / 2} generators x 2 modes` +
      (all.different === 0 ? "" : `, ${found.distinct.length} of them shrunk and distinct`),
  );
  return all.different === 0 ? 0 : 1;
}
