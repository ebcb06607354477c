import { resolve } from "node:path";
import { complain, tell, unusable } from "../complain.ts";
import { typedDirectory } from "../typed-directory.ts";
import { writeAll } from "../write-all.ts";
import { checkFiles } from "./check-files.ts";
import { readCheckedSets } from "./checked-files.ts";
import { formats } from "./formats.ts";
import { readCheckArguments } from "./read-check-arguments.ts";

/**
 * Prints what is found in files; gives 1 when there is an error among it, 2 when the words can’t be used or something
 * can’t be read, else 0.
 */
export function checkCommand(words: readonly string[]): number {
  const read = readCheckArguments(words);
  if (read.kind === "problem") return complain(read.sentence, read.usage);
  if (read.kind === "help") {
    writeAll(process.stdout.fd, `${read.usage}\n`);
    return 0;
  }
  const { podman, scope, format, paths } = read;
  const directory = typedDirectory("check");
  const { sets, problems } = readCheckedSets(paths, (path) => resolve(directory, path));
  for (const problem of problems) tell(problem);
  const results = sets.flatMap((set) => checkFiles(set, { podman, scope }));
  if (sets.length > 0) writeAll(process.stdout.fd, formats[format](results));
  if (problems.length > 0) return unusable;
  return results.some(({ severity }) => severity === "error") ? 1 : 0;
}
