import * as fc from "fast-check";
import type { Delivery } from "./delivery.ts";
import { shown } from "./delivery.ts";
import { signatureOf } from "./found.ts";
import type { Kind } from "./kinds/all-kinds.ts";

/** A part of a run: inputs of one kind, from a seed on. */
export interface Plan {
  readonly seed: number;
  readonly count: number;
  readonly milliseconds: number;
  /** Leads to one input, and on from it: as it was printed. */
  readonly path?: string | undefined;
  /** What was found before is not found again. */
  readonly known: readonly string[];
}

/** What a part of a run came to. */
export interface Searched {
  readonly tried: number;
  readonly find?: Find;
}

/** The smallest input that was found to break something, and how to come to it. */
export interface Find {
  readonly signature: string;
  readonly what: string;
  readonly input: string;
  readonly seed: number;
  readonly path: string;
}

/** Tries inputs until one breaks something, and then ever smaller ones that break the same. */
export async function search(
  { inputs }: Kind,
  attempt: (delivery: Delivery) => Promise<void>,
  { seed, count, milliseconds, path, known }: Plan,
): Promise<Searched> {
  let tried = 0;
  let first: string | undefined;
  let last: unknown;
  let end = Date.now() + milliseconds;
  let running = Promise.resolve();
  const property = fc.asyncProperty(inputs, async (delivery) => {
    if (Date.now() > end) return;
    if (first === undefined) tried++;
    try {
      running = attempt(delivery);
      await running;
    } catch (error) {
      const signature = signatureOf(error);
      if (known.includes(signature) || (first ?? signature) !== signature) return;
      if (first === undefined) end = Date.now() + milliseconds;
      first = signature;
      last = error;
      throw error;
    }
  });
  const details = await fc.check(property, {
    seed,
    numRuns: path === undefined ? count : 1,
    // A path leads to the smallest input that was found already.
    ...(path !== undefined && { path, endOnFailure: true }),
    // Even to make smaller inputs can take long.
    interruptAfterTimeLimit: 2 * milliseconds,
    markInterruptAsFailure: false,
  });
  // The limit does not wait for the attempt that runs by then.
  await running.catch(() => undefined);
  const [smallest] = details.counterexample ?? [];
  if (first === undefined || smallest === undefined) return { tried };
  return {
    tried,
    find: {
      signature: first,
      what: last instanceof Error ? `${last.message}\n${ownFrames(last)}` : String(last),
      input: shown(smallest),
      seed,
      path: details.counterexamplePath ?? "",
    },
  };
}

/** Where it broke: the nearest lines of our own code. */
function ownFrames({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line) && !/node_modules|node:/.test(line))
    .slice(0, 5)
    .join("\n");
}
