import { realpathSync } from "node:fs";
import { largestUnpacked } from "../core/archive/limits.ts";
import { unitKindOf } from "../core/quadlet/names/unit-kind.ts";
import type { UnitDirectory, Unreadable, UnreadableDirectory } from "../core/quadlet/source/source-tree.ts";
import { leftOut, whyNotNamed } from "./left-out.ts";
import { listDirectory } from "./list-directory.ts";
import type { Entry } from "./list-directory.ts";
import { textReader } from "./read-text.ts";
import type { Place } from "./read-text.ts";
import { codeOf, reasonOf } from "./system-words.ts";

/** What the generator reads, and a sentence on each thing that would keep its reader for ever, or flood it. */
export interface ReadDirectories {
  readonly directories: readonly UnitDirectory[];
  readonly leftOut: readonly string[];
}

/** Bytes of all files together. */
const largestTree = 5 * largestUnpacked;

interface Walk {
  readonly visited: Set<string>;
  readonly leaveOut: (path: string, why: string) => void;
  readonly read: (path: string, place: Place) => string | Unreadable | undefined;
}

interface Waiting {
  readonly path: string;
  /** No link leads there. */
  readonly isReal: boolean;
  readonly unreadable?: UnreadableDirectory;
}

/**
 * Reads a directory and those below it in the order in which Quadlet visits them. A link to a directory stands for that
 * directory under its own path, each once; one to drop-ins stays where it is (paths.md 1.1 and 1.4; runs of 5.8.6).
 */
export function readUnitDirectories(root: string): ReadDirectories {
  const directories: UnitDirectory[] = [];
  const sentences: string[] = [];
  const leaveOut = (path: string, why: string) => void sentences.push(leftOut(path, why));
  const walk: Walk = { visited: new Set(), leaveOut, read: fileReader(leaveOut) };
  // A stack of our own: directories can be nested deeper than calls.
  const waiting: Waiting[] = [{ path: root, isReal: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { directory, below } = visit(next, walk);
    if (directory !== undefined) directories.push(directory);
    for (const each of below.toReversed()) waiting.push(each);
  }
  return { directories, leftOut: sentences };
}

interface Visited {
  readonly directory?: UnitDirectory;
  readonly below: readonly Waiting[];
}

function visit({ path, isReal, unreadable }: Waiting, walk: Walk): Visited {
  if (unreadable !== undefined) return noDirectory(path, unreadable);
  const real = isReal || path.endsWith(".d") ? path : realPath(path);
  if (typeof real !== "string") return noDirectory(path, real);
  if (walk.visited.has(real)) return { below: [] };
  walk.visited.add(real);
  const entries = list(real);
  if (!Array.isArray(entries)) return noDirectory(real, entries);
  const named = entries.filter(({ name, isNamed, found }) => {
    const isMissed = !isNamed && (found.kind === "directory" || isUsed(name));
    if (isMissed) walk.leaveOut(`${real}/${name}`, whyNotNamed);
    return isNamed;
  });
  const directories = named.filter(({ found }) => found.kind === "directory").map(({ name }) => name);
  return {
    directory: { path: real, files: filesOf(named, real, walk), directories },
    below: named.flatMap((entry) => waitingFor(entry, real, isReal || !path.endsWith(".d"))),
  };
}

function realPath(path: string): string | UnreadableDirectory {
  try {
    return realpathSync(path);
  } catch (error) {
    return unresolved(path, reasonOf(error));
  }
}

function list(path: string): Entry[] | UnreadableDirectory {
  try {
    return listDirectory(path);
  } catch (error) {
    const reason = reasonOf(error);
    // The generator resolves each path before it looks there (runs of 5.4.2 and 5.8.6).
    if (codeOf(error) === "ENAMETOOLONG") return unresolved(path, reason);
    const reading = `open ${path}: ${reason}`;
    return { walking: `Error occurred walking sub directories "${path}": ${reading}`, reading };
  }
}

function unresolved(path: string, reason: string): UnreadableDirectory {
  return {
    walking: `Error occurred resolving path "${path}": lstat ${path}: ${reason}`,
    reading: `open ${path}: ${reason}`,
  };
}

function noDirectory(path: string, unreadable: UnreadableDirectory): Visited {
  return { directory: { path, files: new Map(), directories: [], unreadable }, below: [] };
}

function filesOf(entries: readonly Entry[], path: string, { read }: Walk): UnitDirectory["files"] {
  const files = new Map<string, string | Unreadable>();
  for (const { name, found } of entries) {
    if (found.kind === "directory" || !isUsed(name)) continue;
    const place = `${path}/${name}`;
    if (found.kind === "nowhere") {
      if (!name.endsWith(".d")) files.set(name, { problem: `open ${place}: ${found.reason}` });
      continue;
    }
    const text = read(place, found.place);
    if (text !== undefined) files.set(name, text);
  }
  return files;
}

/** Units and drop-ins; and what is called as a directory of drop-ins and is none. */
function isUsed(name: string): boolean {
  return unitKindOf(name) !== undefined || /\.(?:conf|d)$/.test(name);
}

/** What is left out has no text. */
function fileReader(leaveOut: Walk["leaveOut"]): Walk["read"] {
  const readText = textReader(largestUnpacked, largestTree);
  return (path, place) => {
    const text = readText(path, place);
    if (typeof text === "string") return text;
    if (text.kind === "failed") return { problem: `${text.call} ${path}: ${text.reason}` };
    leaveOut(path, text.why);
    return undefined;
  };
}

/** What Quadlet takes for a directory: a link that leads nowhere, or round in circles, too. It looks for none among drop-ins. */
function waitingFor({ name, isLink, found }: Entry, parent: string, isReal: boolean): readonly Waiting[] {
  const path = `${parent}/${name}`;
  if (found.kind === "directory") return [{ path, isReal: isReal && !isLink }];
  if (found.kind === "file" || parent.endsWith(".d")) return [];
  return [{ path, isReal, unreadable: found.code === "ELOOP" ? inCircles(path, found.reason) : {} }];
}

function inCircles(path: string, reason: string): UnreadableDirectory {
  return {
    walking: `Error occurred resolving path "${path}": EvalSymlinks: too many links`,
    reading: `open ${path}: ${reason}`,
  };
}
