#!/usr/bin/env node
import { checkCommand } from "./check/check-command.ts";
import { dryRunCommand } from "./dry-run-command.ts";

const commands: ReadonlyMap<string, (words: readonly string[]) => number> = new Map([
  ["dryrun", dryRunCommand],
  ["check", checkCommand],
]);

const [command = "", ...words] = process.argv.slice(2);
const run = commands.get(command);
if (run === undefined) {
  console.error(`usage: quadlight ${[...commands.keys()].join("|")} …`);
  process.exitCode = 2;
} else process.exitCode = run(words);
