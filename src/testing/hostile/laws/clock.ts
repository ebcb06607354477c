import { Found } from "../found.ts";

/** One input below 1 MB takes no longer than that to be looked at in one way, in milliseconds of the processor. */
const longest = 1000;

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Does something and gives what came out of it; what takes too long is a find. The time of the processor counts, since
 * a busy machine makes everybody wait.
 */
export function inTime<T>(what: string, work: () => T): T {
  const before = used();
  const result = work();
  const took = used() - before;
  if (took > longest) throw tooLong(what, took);
  return result;
}

/** The same for what others do meanwhile. */
export async function inTimeSoon<T>(what: string, work: () => Promise<T>): Promise<T> {
  const before = used();
  const result = await work();
  const took = used() - before;
  if (took > longest) throw tooLong(what, took);
  return result;
}

function tooLong(what: string, took: number): Found {
  return new Found(`${what} takes at most ${longest} ms`, `It took ${Math.round(took)} ms.`);
}
