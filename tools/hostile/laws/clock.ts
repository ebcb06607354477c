import { Found } from "../found.ts";

/** One input below 1 MB takes no longer than that to be looked at in one way, in milliseconds. */
const longest = 1000;

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Begins to measure. The clock on the wall counts what other programs take, that of the processor what several threads
 * collect of garbage at the same time: the work itself takes no longer than either says.
 */
function stopwatch(): () => number {
  const [began, usedBefore] = [performance.now(), used()];
  return () => Math.min(performance.now() - began, used() - usedBefore);
}

/** A piece of work that is always the same: how long it takes says how fast the machine is just now. */
function workOfNow(): number {
  const before = used();
  let sum = 0;
  for (let at = 0; at < 8_000_000; at++) sum = (sum + at * 31) % 65_521;
  return Math.max(used() - before, sum / 1e9);
}

let quickest = Math.min(workOfNow(), workOfNow(), workOfNow());

/** How many times slower the machine is than it has been: two programs on one core slow each other down. */
function slowness(): number {
  const now = workOfNow();
  quickest = Math.min(quickest, now);
  return now / quickest;
}

/** Does something and gives what came out of it; what takes too long is a find. */
export function inTime<T>(what: string, work: () => T): T {
  const took = stopwatch();
  const result = work();
  holdTime(what, took());
  return result;
}

/** The same for what others do meanwhile. */
export async function inTimeSoon<T>(what: string, work: () => Promise<T>): Promise<T> {
  const took = stopwatch();
  const result = await work();
  holdTime(what, took());
  return result;
}

function holdTime(what: string, took: number): void {
  if (took <= longest || took <= longest * slowness()) return;
  throw new Found(`${what} takes at most ${longest} ms`, `It took ${Math.round(took)} ms.`);
}
