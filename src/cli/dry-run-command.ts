import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { dryRun } from "../core/quadlet/dry-run.ts";
import { complain, tell } from "./complain.ts";
import { logFor, readerOf, servicesFor } from "./dry-run-output.ts";
import { readDryRunArguments } from "./read-dry-run-arguments.ts";
import type { DryRunArguments } from "./read-dry-run-arguments.ts";
import { readUnitDirectories } from "./read-unit-directories.ts";
import { typedDirectory } from "./typed-directory.ts";
import { writeAll } from "./write-all.ts";

/**
 * Prints what Podman’s generator prints for a directory with `--dryrun`; gives its exit status, 2 for unusable words. What
 * would keep the generator for ever, or flood it, is left out with a sentence and the exit status 1.
 */
export function dryRunCommand(words: readonly string[]): number {
  const read = checked(readDryRunArguments(words));
  if (read.kind === "problem") return complain(read.sentence, read.usage);
  if (read.kind === "help") {
    writeAll(process.stdout.fd, `${read.usage}\n`);
    return 0;
  }
  const { podman, isUser, directory } = read;
  const { directories, leftOut } = readUnitDirectories(directory);
  const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser, exists: existsSync });
  for (const sentence of leftOut) tell(sentence);
  const [log, output] = [process.stderr.fd, process.stdout.fd];
  writeAll(log, logFor(readerOf(log, process.env), messages, process.pid));
  writeAll(output, servicesFor(readerOf(output, process.env), stdout));
  return leftOut.length > 0 ? 1 : exitStatus;
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
