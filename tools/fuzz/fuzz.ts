import * as fc from "fast-check";
import { alone, batchesOf, together } from "./batch.ts";
import type { Compared, Pair } from "./compare.ts";
import { compared, difference, isDifferent } from "./compare.ts";
import { hasPanicked } from "./outcome.ts";
import { shrink } from "./shrink.ts";
import type { Finding, Tally } from "./tally.ts";
import { acceptedIn, messagesIn, sum } from "./tally.ts";
import type { UnitSet } from "./unit-set.ts";
import { unitSet } from "./unit-set.ts";

/** So many sets come of one beginning; jobs share a run in pieces of this size. */
export const chunkSize = 60;

/** The sets of a piece of a run: the same for the same seed, however many jobs there are. */
export function setsOf(seed: number, chunk: number): readonly UnitSet[] {
  return fc.sample(unitSet, { seed: (Math.imul(seed, 1_000_003) + chunk) | 0, numRuns: chunkSize });
}

/** What runs, and how much of it. */
export interface Plan {
  readonly seed: number;
  /** Accepted sets and messages are counted for the first one. */
  readonly pairs: readonly Pair[];
  /** So many differences are shrunk; more are only counted. */
  readonly most: number;
}

/** Runs one piece. */
export async function fuzzChunk(chunk: number, plan: Plan): Promise<Tally> {
  const tallies: Tally[] = [];
  let first = chunk * chunkSize;
  let room = plan.most;
  for (const batch of batchesOf(setsOf(plan.seed, chunk))) {
    // oxlint-disable-next-line no-await-in-loop -- one batch keeps the machine busy
    const tally = await runBatch(first, batch, { ...plan, most: room });
    tallies.push(tally);
    first += batch.length;
    room -= tally.findings.length;
  }
  return sum(tallies);
}

/** `first` is the number of the first set. */
async function runBatch(
  first: number,
  batch: readonly UnitSet[],
  { seed, pairs, most }: Plan,
): Promise<Tally> {
  const results = await compared(written(batch), pairs);
  const suspects = pairs.filter((_, at) => isSuspect(results[at], batch.length));
  const found = suspects.length === 0 ? [] : await differencesIn(batch, suspects);
  const findings = await Promise.all(
    found.slice(0, most).map(async ({ index, set, pair }): Promise<Finding> => {
      const smallest = await shrunk(set, pair);
      const [result] = await compared(smallest, [pair]);
      return { seed, number: first + index, pair: pair.name, smallest, compared: result };
    }),
  );
  const statistics = results[0]?.real;
  return {
    sets: batch.length,
    accepted: statistics === undefined ? 0 : acceptedIn(batch, statistics),
    messages: statistics === undefined ? {} : messagesIn(statistics),
    different: found.length,
    findings,
  };
}

function written(batch: readonly UnitSet[]): UnitSet {
  const [only] = batch;
  return batch.length === 1 && only !== undefined ? alone(only) : together(batch);
}

/** Is there something to look at in the single sets? One that brings the real generator down hides the others. */
function isSuspect(result: Compared | undefined, size: number): boolean {
  return result !== undefined && (isDifferent(result) || (size > 1 && hasPanicked(result.real)));
}

interface Different {
  /** The place of the set in its batch. */
  readonly index: number;
  readonly set: UnitSet;
  readonly pair: Pair;
}

/** The sets that differ when they run alone, each with the first pair that shows it; else the whole batch. */
async function differencesIn(
  batch: readonly UnitSet[],
  suspects: readonly Pair[],
): Promise<readonly Different[]> {
  const each = await Promise.all(batch.map((set, index) => differenceIn(index, alone(set), suspects)));
  const found = each.filter((different) => different !== undefined);
  if (found.length > 0) return found;
  const all = await differenceIn(0, written(batch), suspects);
  return all === undefined ? [] : [all];
}

async function differenceIn(
  index: number,
  set: UnitSet,
  suspects: readonly Pair[],
): Promise<Different | undefined> {
  const found = await Promise.all(suspects.map((pair) => difference(set, pair)));
  const pair = suspects.find((_, at) => found[at] !== undefined);
  return pair && { index, set, pair };
}

/** The smallest files that differ; the cause may be another one than in the whole set. */
function shrunk(set: UnitSet, pair: Pair): Promise<UnitSet> {
  return shrink(set, async (smaller) => (await difference(smaller, pair)) !== undefined);
}
