import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { UnitDirectory } from "../core/quadlet/source/source-tree.ts";
import { compareByBytes } from "../core/quadlet/source/source-tree.ts";
import { unitKindOf } from "../core/quadlet/unit-kind.ts";

/**
 * Reads a directory and those below it in the order in which Quadlet visits them; links are followed, each directory
 * once (paths.md 1.1 and 1.4). Only files that Quadlet may read are read: units and drop-ins.
 */
export function readUnitDirectories(root: string): readonly UnitDirectory[] {
  const visited = new Set<string>();
  return [...visit(root, visited)];
}

function* visit(path: string, visited: Set<string>): Generator<UnitDirectory> {
  const real = realpathSync(path);
  if (visited.has(real)) return;
  visited.add(real);
  const files = new Map<string, string>();
  const directories: string[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const { name } = entry;
    const isDirectory = entry.isSymbolicLink() ? isLinkToDirectory(`${path}/${name}`) : entry.isDirectory();
    if (isDirectory) directories.push(name);
    else if (isRead(name)) files.set(name, readFileSync(`${path}/${name}`, "utf8"));
  }
  directories.sort(compareByBytes);
  yield { path, files, directories };
  for (const name of directories) yield* visit(`${path}/${name}`, visited);
}

function isRead(name: string): boolean {
  return unitKindOf(name) !== undefined || name.endsWith(".conf");
}

function isLinkToDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
