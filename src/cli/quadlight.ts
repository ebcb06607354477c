#!/usr/bin/env node
import { checkCommand } from "./check/check-command.ts";
import { dryRunCommand } from "./dry-run-command.ts";
import { WriteProblem, writeAll } from "./write-all.ts";

const commands: ReadonlyMap<string, (words: readonly string[]) => number> = new Map([
  ["dryrun", dryRunCommand],
  ["check", checkCommand],
]);
const usage = `usage: quadlight ${[...commands.keys()].join("|")} …`;
const unusable = 2;

process.exitCode = exitStatusOf(process.argv.slice(2));

function exitStatusOf([command = "", ...words]: readonly string[]): number {
  try {
    const run = commands.get(command);
    if (run !== undefined) return run(words);
    if (command !== "--help" && command !== "-h") return complain(usage);
    writeAll(process.stdout.fd, `${usage}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WriteProblem) return complain(error.message);
    throw error;
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return unusable;
}
