#!/usr/bin/env node
import { checkCommand } from "./check/check-command.ts";
import { complain, unusable } from "./complain.ts";
import { dryRunCommand } from "./dry-run-command.ts";
import { DirectoryProblem } from "./typed-directory.ts";
import { visibleLines } from "./visible.ts";
import { WriteProblem, writeAll } from "./write-all.ts";

const commands: ReadonlyMap<string, (words: readonly string[]) => number> = new Map([
  ["dryrun", dryRunCommand],
  ["check", checkCommand],
]);
const usage = `usage: quadlight ${[...commands.keys()].join("|")} …`;

process.exitCode = exitStatusOf(process.argv.slice(2));

function exitStatusOf([command = "", ...words]: readonly string[]): number {
  try {
    const run = commands.get(command);
    if (run !== undefined) return run(words);
    if (command !== "--help" && command !== "-h") return complain(usage);
    writeAll(process.stdout.fd, `${usage}\n`);
    return 0;
  } catch (error) {
    return fail(error);
  }
}

/** Without a way to say anything the status is all that is left. */
function fail(error: unknown): number {
  try {
    if (error instanceof WriteProblem || error instanceof DirectoryProblem) return complain(error.message);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return complain("Quadlight stopped here because of a mistake in it.", visibleLines(trace));
  } catch {
    return unusable;
  }
}
