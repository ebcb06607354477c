import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { unitKinds } from "../../core/quadlet/names/unit-kind.ts";

/** A file to check, by the path that its findings are told under. */
interface CheckedFile {
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

/** Reads files and directories; a directory counts as complete, single files of one directory belong together. */
export function readCheckedSets(paths: readonly string[], from: (path: string) => string): CheckedSets {
  const sets: CheckedSet[] = [];
  const single = new Map<string, CheckedFile[]>();
  for (const path of paths) {
    const place = from(path);
    try {
      if (statSync(place).isDirectory()) {
        sets.push(...setsOf(filesBelow(place, path)));
        continue;
      }
      const directory = dirname(path);
      single.set(directory, [...(single.get(directory) ?? []), readFile(place, path)]);
    } catch (error) {
      return { problem: `${path} can’t be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return {
    sets: [...sets, ...[...single.values()].map((files) => ({ files, beside: [], isComplete: false }))],
  };
}

/**
 * Quadlet reads a directory with those below it as one. Where two files have one name it would take only the first, so
 * that these belong to installations of their own: each directory is then looked at with those above it.
 */
function setsOf(files: readonly CheckedFile[]): readonly CheckedSet[] {
  const names = new Set(files.map(({ name }) => name));
  if (names.size === files.length) return [{ files, beside: [], isComplete: true }];
  const directories = new Set(files.map(({ path, name }) => directoryOf(path, name)));
  return [...directories].map((directory) => {
    const own = files.filter(({ path, name }) => directoryOf(path, name) === directory);
    const ownNames = new Set(own.map(({ name }) => name));
    const above = files.filter(
      ({ path, name }) => !ownNames.has(name) && directory.startsWith(`${directoryOf(path, name)}/`),
    );
    return { files: own, beside: closest(above), isComplete: true };
  });
}

/** Of each name the file that lies deepest. */
function closest(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const file of files)
    if (file.path.length > (byName.get(file.name)?.path.length ?? 0)) byName.set(file.name, file);
  return [...byName.values()];
}

function directoryOf(path: string, name: string): string {
  return path.slice(0, path.length - name.length).replace(/\/$/, "");
}

function filesBelow(place: string, path: string): readonly CheckedFile[] {
  return readdirSync(place, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const [inside, shown] = [join(place, entry.name), join(path, entry.name)];
      if (entry.name === ".git" || entry.name === "node_modules") return [];
      if (entry.isDirectory()) return filesBelow(inside, shown);
      return isChecked(entry.name, basename(place)) && statSync(inside, { throwIfNoEntry: false })?.isFile()
        ? [readFile(inside, shown)]
        : [];
    });
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
