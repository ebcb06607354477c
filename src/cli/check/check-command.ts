import { resolve } from "node:path";
import { typedDirectory } from "../typed-directory.ts";
import { writeAll } from "../write-all.ts";
import { checkFiles } from "./check-files.ts";
import { readCheckedSets } from "./checked-files.ts";
import { formats } from "./formats.ts";
import { readCheckArguments } from "./read-check-arguments.ts";

const unusable = 2;

/** Prints what is found in files; gives 1 when there is an error among it, 2 for unusable words, else 0. */
export function checkCommand(words: readonly string[]): number {
  const read = readCheckArguments(words);
  if (read.kind === "problem") return complain(read.sentence);
  if (read.kind === "help") {
    writeAll(process.stdout.fd, `${read.usage}\n`);
    return 0;
  }
  const { podman, scope, format, paths } = read;
  const directory = typedDirectory("check");
  const checked = readCheckedSets(paths, (path) => resolve(directory, path));
  if ("problem" in checked) return complain(checked.problem);
  const results = checked.sets.flatMap((set) => checkFiles(set, { podman, scope }));
  writeAll(process.stdout.fd, formats[format](results));
  return results.some(({ severity }) => severity === "error") ? 1 : 0;
}

function complain(sentence: string): number {
  console.error(sentence);
  return unusable;
}
