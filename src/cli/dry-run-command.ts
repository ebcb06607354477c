import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { dryRun, logText } from "../core/quadlet/dry-run.ts";
import { readDryRunArguments } from "./read-dry-run-arguments.ts";
import type { DryRunArguments } from "./read-dry-run-arguments.ts";
import { readUnitDirectories } from "./read-unit-directories.ts";
import { typedDirectory } from "./typed-directory.ts";
import { writeAll } from "./write-all.ts";

const unusable = 2;

/** Prints what Podman’s generator prints for a directory with `--dryrun`; gives its exit status, 2 for unusable words. */
export function dryRunCommand(words: readonly string[]): number {
  const read = checked(readDryRunArguments(words));
  if (read.kind === "problem") {
    console.error(read.sentence);
    return unusable;
  }
  if (read.kind === "help") {
    writeAll(process.stdout.fd, `${read.usage}\n`);
    return 0;
  }
  const { podman, isUser, directory } = read;
  const directories = readUnitDirectories(directory);
  const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser, exists: existsSync });
  writeAll(process.stderr.fd, logText(messages, process.pid));
  writeAll(process.stdout.fd, stdout);
  return exitStatus;
}

function checked(read: DryRunArguments): DryRunArguments {
  if (read.kind !== "arguments") return read;
  const directory = resolve(typedDirectory("dryrun"), read.directory);
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
