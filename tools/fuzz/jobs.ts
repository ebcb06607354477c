import { fork } from "node:child_process";
import type { Tally } from "./tally.ts";

/** One of several processes that share a run. */
export interface Share {
  readonly job: number;
  readonly jobs: number;
}

/** Reads `1/2`: the second of two. */
export function readShare(text: string | undefined): Share {
  const [job = 0, jobs = 1] = (text ?? "0/1").split("/").map(Number);
  return { job, jobs };
}

/**
 * Starts this program once more for each job; tells of every piece that one of them has done. A piece that is not
 * wanted any more is the last one of its job.
 */
export function inJobs(
  jobs: number,
  options: readonly string[],
  isWanted: (tally: Tally) => boolean,
): Promise<void> {
  const [, program = ""] = process.argv;
  const children = Array.from({ length: jobs }, (_, job) =>
    fork(program, [...options, "--share", `${job}/${jobs}`]),
  );
  const ends = children.map(
    (child) =>
      new Promise<void>((resolve, reject) => {
        child.on("message", (tally: Tally) => {
          if (isWanted(tally)) return;
          // A job that is done by itself can't be told any more.
          for (const other of children) if (other.connected) other.send("stop", () => undefined);
        });
        child.on("exit", (status) => {
          if (status === 0) resolve();
          else reject(new Error(`a job ended with status ${status}`));
        });
      }),
  );
  return Promise.all(ends).then(() => undefined);
}

/** In a job: does the pieces of its share and sends each to the program that started it. */
export async function asJob(
  chunks: Iterable<number>,
  work: (chunk: number) => Promise<Tally>,
): Promise<void> {
  let isStopped = false;
  // Whoever is told to end leaves no files behind: an exit tidies up, a signal alone does not.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  process.once("disconnect", () => process.exit());
  process.on("message", () => {
    isStopped = true;
  });
  for (const chunk of chunks) {
    if (isStopped || !process.connected) break;
    // oxlint-disable no-await-in-loop -- a job does one piece after the other
    const tally = await work(chunk);
    await new Promise((resolve) => process.send?.(tally, undefined, undefined, resolve));
    // oxlint-enable no-await-in-loop
  }
  if (process.connected) process.disconnect();
}
