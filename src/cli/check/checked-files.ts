import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { unitKinds } from "../../core/quadlet/names/unit-kind.ts";

/** A file to check, by the path that its findings are told under. */
export interface CheckedFile {
  readonly path: string;
  /** As Quadlet names it: a drop-in with its directory, `web.container.d/10.conf`. */
  readonly name: string;
  readonly text: string;
}

/** Files that are looked at together. */
export interface CheckedSet {
  readonly files: readonly CheckedFile[];
  /** Files that these may name, and that are checked with others. */
  readonly beside: readonly CheckedFile[];
  /** Are these all files of their directory? */
  readonly isComplete: boolean;
}

/** What can be checked below these paths, or a sentence on what can’t be read. */
export type CheckedSets = { readonly sets: readonly CheckedSet[] } | { readonly problem: string };

/** Reads files and directories, each once; a directory counts as complete, single files of one directory belong together. */
export function readCheckedSets(paths: readonly string[], from: (path: string) => string): CheckedSets {
  const sets: CheckedSet[] = [];
  const single = new Map<string, CheckedFile[]>();
  const known = new Set<string>();
  for (const path of paths) {
    if (path === "") return { problem: "The empty name is no file and no directory." };
    const place = from(path);
    try {
      const found = statSync(place);
      const real = realPath(place);
      if (known.has(real)) continue;
      known.add(real);
      if (found.isDirectory()) sets.push(...setsOf(filesBelow(place, path)));
      else if (found.isFile()) {
        const file = readFile(place, path);
        addTo(single, real.slice(0, -file.name.length), file);
      } else return { problem: `${path} is no file and no directory.` };
    } catch (error) {
      return { problem: `${path} can’t be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return {
    sets: [...sets, ...[...single.values()].map((files) => ({ files, beside: [], isComplete: false }))],
  };
}

/** Where a path leads; a file that is a link stays itself, since its name and directory are what Quadlet sees. */
function realPath(place: string): string {
  return statSync(place).isDirectory()
    ? realpathSync(place)
    : join(realpathSync(dirname(place)), basename(place));
}

/**
 * Quadlet reads a directory with those below it as one. Where two files have one name it would take only the first, so
 * that these belong to installations of their own: each directory is then looked at with those above it.
 */
function setsOf(files: readonly CheckedFile[]): readonly CheckedSet[] {
  const names = new Set(files.map(({ name }) => name));
  if (names.size === files.length) return [{ files, beside: [], isComplete: true }];
  const byDirectory = new Map<string, CheckedFile[]>();
  for (const file of files) addTo(byDirectory, directoryOf(file), file);
  return [...byDirectory].map(([directory, own]) => {
    const ownNames = new Set(own.map(({ name }) => name));
    const above = directoriesAbove(directory).flatMap((each) => byDirectory.get(each) ?? []);
    // The one that lies deepest counts.
    const byName = new Map(above.map((file) => [file.name, file]));
    return {
      files: own,
      beside: [...byName.values()].filter(({ name }) => !ownNames.has(name)),
      isComplete: true,
    };
  });
}

function addTo(groups: Map<string, CheckedFile[]>, name: string, file: CheckedFile): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [file]);
  else group.push(file);
}

/** From the highest to the nearest. */
function directoriesAbove(directory: string): readonly string[] {
  const parts = directory.split("/");
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

function directoryOf({ path, name }: CheckedFile): string {
  return path.slice(0, path.length - name.length).replace(/\/$/, "");
}

function filesBelow(place: string, path: string): readonly CheckedFile[] {
  return readdirSync(place, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const [inside, shown] = [join(place, entry.name), join(path, entry.name)];
      if (entry.name === ".git" || entry.name === "node_modules") return [];
      if (entry.isDirectory()) return filesBelow(inside, shown);
      return isChecked(entry.name, basename(place)) && isFile(entry, inside) ? [readFile(inside, shown)] : [];
    });
}

/** A link that leads nowhere, or round in circles, is none. */
function isFile(entry: Dirent, place: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

/** Units, their drop-ins, and files that were probably meant to be units (rules.md file-extension-case). */
function isChecked(name: string, directory: string): boolean {
  if (directory.endsWith(".d")) return name.endsWith(".conf");
  const lower = name.toLowerCase();
  return unitKinds.some(({ extension }) => lower.endsWith(extension) || lower.endsWith(`${extension}.txt`));
}

function readFile(place: string, path: string): CheckedFile {
  const directory = basename(dirname(place));
  const file = basename(place);
  const name = directory.endsWith(".d") && file.endsWith(".conf") ? `${directory}/${file}` : file;
  return { path, name, text: readFileSync(place, "utf8") };
}
