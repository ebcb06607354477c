import { writeSync } from "node:fs";

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
      if (code !== "EAGAIN") throw error;
    }
}
