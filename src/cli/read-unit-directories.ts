import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { UnitDirectory, Unreadable } from "../core/quadlet/source/source-tree.ts";
import { compareByBytes } from "../core/quadlet/names/compare-by-bytes.ts";
import { unitKindOf } from "../core/quadlet/names/unit-kind.ts";

/**
 * Reads a directory and those below it in the order in which Quadlet visits them. A link to a directory stands for that
 * directory under its own path, each once; one to drop-ins stays where it is (paths.md 1.1 and 1.4; runs of 5.8.6).
 */
export function readUnitDirectories(root: string): readonly UnitDirectory[] {
  return [...visit(root, new Set())];
}

function* visit(path: string, visited: Set<string>): Generator<UnitDirectory> {
  const real = path.endsWith(".d") ? path : realpathSync(path);
  if (visited.has(real)) return;
  visited.add(real);
  const files = new Map<string, string | Unreadable>();
  const directories: string[] = [];
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    const { name } = entry;
    if (entry.isSymbolicLink() ? isDirectory(`${real}/${name}`) : entry.isDirectory()) directories.push(name);
    else if (isUsed(name)) files.set(name, readText(`${real}/${name}`));
  }
  directories.sort(compareByBytes);
  yield { path: real, files, directories };
  for (const name of directories) yield* visit(`${real}/${name}`, visited);
}

/** Units and drop-ins; and what is called as a directory of drop-ins and is none. */
function isUsed(name: string): boolean {
  return unitKindOf(name) !== undefined || /\.(?:conf|d)$/.test(name);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** As Go words it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file or directory"],
  ["EACCES", "permission denied"],
  ["ELOOP", "too many levels of symbolic links"],
]);

function readText(path: string): string | Unreadable {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? reasons.get(String(error.code)) : undefined;
    if (reason === undefined) throw error;
    return { problem: `open ${path}: ${reason}` };
  }
}
