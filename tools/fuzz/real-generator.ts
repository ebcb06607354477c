import { execFile } from "node:child_process";
import type { Generator, Printed } from "./generator.ts";

/** Batches are small; a generator that prints this much, or takes this long, has gone mad. */
const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 20_000 };

/** A program that is a Quadlet generator. */
export function realGenerator(version: string, program: string): Generator {
  return {
    version,
    print: ({ path }, isUser) => run(program, ["--dryrun", ...(isUser ? ["--user"] : [])], path),
  };
}

function run(program: string, options: readonly string[], directory: string): Promise<Printed> {
  // Nothing else of the surroundings may show: PODMAN would change the path of the program in the output.
  const env = { QUADLET_UNIT_DIRS: directory };
  return new Promise((resolve, reject) => {
    execFile(program, options, { env, ...limits }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === "number") resolve({ stdout, stderr, exitCode });
      else reject(error ?? new Error("no exit status"));
    });
  });
}
