import { realpathSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../system-words.ts";
import { checkedFileReader, unreadable } from "./checked-file.ts";
import type { CheckedFile } from "./checked-file.ts";
import { filesBelow } from "./files-below.ts";

/** Files that are looked at together. */
export interface CheckedSet {
  readonly files: readonly CheckedFile[];
  /** Files that these may name, and that are checked with others. */
  readonly beside: readonly CheckedFile[];
  /** Are these all files of their directory? */
  readonly isComplete: boolean;
}

/** What can be checked below these paths, and a sentence on each thing that can’t be. */
export interface CheckedSets {
  readonly sets: readonly CheckedSet[];
  readonly problems: readonly string[];
}

/**
 * Reads files and directories, each once; a directory counts as complete when all of it could be read, single files of
 * one directory belong together.
 */
export function readCheckedSets(paths: readonly string[], from: (path: string) => string): CheckedSets {
  const sets: CheckedSet[] = [];
  const problems: string[] = [];
  const tell = (problem: string) => void problems.push(problem);
  const read = checkedFileReader(tell);
  const single = new Map<string, CheckedFile[]>();
  const known = new Set<string>();
  for (const path of paths) {
    const place = from(path);
    const found = look(place, path);
    if (typeof found === "string") tell(found);
    if (typeof found === "string" || known.has(found.real)) continue;
    known.add(found.real);
    if (found.what.isDirectory()) {
      const before = problems.length;
      const files = [...filesBelow(place, path, tell)].flatMap((each) => read(each) ?? []);
      sets.push(...setsOf(files, problems.length === before));
    } else {
      const file = read({ place, path, what: found.what });
      if (file !== undefined) addTo(single, found.real.slice(0, -file.name.length), file);
    }
  }
  return {
    sets: [...sets, ...[...single.values()].map((files) => ({ files, beside: [], isComplete: false }))],
    problems,
  };
}

/** What lies there, and where that really is; or a sentence on why nothing can be checked there. */
function look(place: string, path: string): { readonly what: Stats; readonly real: string } | string {
  if (path === "") return "The empty name is no file and no directory.";
  try {
    const what = statSync(place);
    if (!what.isDirectory() && !what.isFile()) return `${path} is no file and no directory.`;
    return { what, real: what.isDirectory() ? realpathSync(place) : realPath(place) };
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

/** A file that is a link stays itself, since its name and directory are what Quadlet sees. */
function realPath(place: string): string {
  return join(realpathSync(dirname(place)), basename(place));
}

/**
 * Quadlet reads a directory with those below it as one. Where two files have one name it would take only the first, so
 * that these belong to installations of their own: each directory is then looked at with those above it.
 */
function setsOf(files: readonly CheckedFile[], isComplete: boolean): readonly CheckedSet[] {
  const names = new Set(files.map(({ name }) => name));
  if (names.size === files.length) return [{ files, beside: [], isComplete }];
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
      isComplete,
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
