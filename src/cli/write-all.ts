import { writeSync } from "node:fs";

/** Says in one sentence that something could not be written. */
export class WriteProblem extends Error {}

/** Writes all of it even into a pipe that takes a little at a time; a reader who has seen enough ends it. */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length)
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN")
        throw new WriteProblem(
          `The output can’t be written: ${error instanceof Error ? error.message : String(error)}.`,
        );
    }
}
