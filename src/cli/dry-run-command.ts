import { existsSync, realpathSync, statSync, writeSync } from "node:fs";
import { dryRun, logText } from "../core/quadlet/dry-run.ts";
import { readRelease } from "../core/settings/release.ts";
import type { Release } from "../core/settings/release.ts";
import { readUnitDirectories } from "./read-unit-directories.ts";

interface Arguments {
  readonly podman: Release;
  readonly isUser: boolean;
  readonly directory: string;
}

const usage = "usage: quadlight dryrun [--podman VERSION] [--user] DIR";
const unusable = 2;

/** Prints what Podman’s generator prints for a directory with `--dryrun`; gives its exit status, 2 for unusable words. */
export function dryRunCommand(words: readonly string[]): number {
  const read = readArguments(words);
  if (typeof read === "string") {
    console.error(read);
    return unusable;
  }
  const { podman, isUser, directory } = read;
  const directories = readUnitDirectories(directory);
  const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser, exists: existsSync });
  writeAll(process.stderr.fd, logText(messages, process.pid));
  writeAll(process.stdout.fd, stdout);
  return exitStatus;
}

function readArguments(words: readonly string[]): Arguments | string {
  let podman: Release = "5.8";
  let isUser = false;
  const directories: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--user") isUser = true;
    else if (word === "--podman") {
      index++;
      const version = words[index] ?? "";
      const release = readRelease(version);
      if (release === undefined) return `--podman ${version}: no release of Podman that has Quadlet`;
      podman = release;
    } else if (word.startsWith("-")) return `${word} is not known\n${usage}`;
    else directories.push(word);
  }
  const [directory, ...others] = directories;
  if (directory === undefined || others.length > 0) return usage;
  if (!(statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false))
    return `${directory} is no directory`;
  return { podman, isUser, directory: realpathSync(directory) };
}

/** Writes all of it even into a pipe that takes a little at a time. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length)
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
}
