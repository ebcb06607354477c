import type { Dirent } from "node:fs";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { UnitDirectory, Unreadable, UnreadableDirectory } from "../core/quadlet/source/source-tree.ts";
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
  const entries = readEntries(real);
  if (!Array.isArray(entries)) {
    yield noDirectory(real, entries);
    return;
  }
  const files = new Map<string, string | Unreadable>();
  const below = entries
    .map((entry) => ({ name: entry.name, place: placeOf(entry, `${real}/${entry.name}`) }))
    .toSorted((one, other) => compareByBytes(one.name, other.name));
  for (const { name, place } of below)
    if (place !== "directory" && isUsed(name) && (place === "file" || !name.endsWith(".d")))
      files.set(name, readText(`${real}/${name}`));
  const directories = below.filter(({ place }) => place === "directory").map(({ name }) => name);
  yield { path: real, files, directories };
  for (const { name, place } of below) {
    if (place === "directory") yield* visit(`${real}/${name}`, visited);
    // Quadlet does not look around among drop-ins.
    else if (place !== "file" && !real.endsWith(".d")) yield noDirectory(`${real}/${name}`, place);
  }
}

/** What an entry turns out to be: a link that leads nowhere, or round in circles, counts as a directory to Quadlet. */
function placeOf(entry: Dirent, path: string): "directory" | "file" | UnreadableDirectory {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? "directory" : "file";
  try {
    return statSync(path).isDirectory() ? "directory" : "file";
  } catch (error) {
    if (codeOf(error) !== "ELOOP") return {};
    return {
      walking: `Error occurred resolving path "${path}": EvalSymlinks: too many links`,
      reading: `open ${path}: ${reasonOf(error)}`,
    };
  }
}

function readEntries(path: string): Dirent[] | UnreadableDirectory {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const reading = `open ${path}: ${reasonOf(error)}`;
    return { walking: `Error occurred walking sub directories "${path}": ${reading}`, reading };
  }
}

function noDirectory(path: string, unreadable: UnreadableDirectory): UnitDirectory {
  return { path, files: new Map(), directories: [], unreadable };
}

/** Units and drop-ins; and what is called as a directory of drop-ins and is none. */
function isUsed(name: string): boolean {
  return unitKindOf(name) !== undefined || /\.(?:conf|d)$/.test(name);
}

/** As Go words it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file or directory"],
  ["EACCES", "permission denied"],
  ["ELOOP", "too many levels of symbolic links"],
]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function reasonOf(error: unknown): string {
  const reason = reasons.get(codeOf(error));
  if (reason === undefined) throw error;
  return reason;
}

function readText(path: string): string | Unreadable {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return { problem: `open ${path}: ${reasonOf(error)}` };
  }
}
