import { existsSync, realpathSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { dryRun, logText } from "../core/quadlet/dry-run.ts";
import { readDryRunArguments } from "./read-dry-run-arguments.ts";
import type { DryRunArguments } from "./read-dry-run-arguments.ts";
import { readUnitDirectories } from "./read-unit-directories.ts";

const unusable = 2;

/** Prints what Podman’s generator prints for a directory with `--dryrun`; gives its exit status, 2 for unusable words. */
export function dryRunCommand(words: readonly string[]): number {
  const read = checked(readDryRunArguments(words));
  if (read.kind === "problem") {
    console.error(read.sentence);
    return unusable;
  }
  const { podman, isUser, directory } = read;
  const directories = readUnitDirectories(directory);
  const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser, exists: existsSync });
  writeAll(process.stderr.fd, logText(messages, process.pid));
  writeAll(process.stdout.fd, stdout);
  return exitStatus;
}

function checked(read: DryRunArguments): DryRunArguments {
  if (read.kind === "problem") return read;
  const directory = resolve(whereTyped(), read.directory);
  try {
    if (read.directory !== "" && statSync(directory).isDirectory())
      return { ...read, directory: realpathSync(directory) };
  } catch {
    // What can’t be looked at is no directory to read.
  }
  return {
    kind: "problem",
    sentence: `${read.directory === "" ? "The empty name" : read.directory} is no directory.`,
  };
}

/** npm runs its scripts in the folder of the package; a relative path is meant from where a person typed it. */
function whereTyped(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typed } = process.env;
  return script === "dryrun" && typed !== undefined ? typed : process.cwd();
}

/** Writes all of it even into a pipe that takes a little at a time; a reader who has seen enough ends it. */
function writeAll(file: number, text: string): void {
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
