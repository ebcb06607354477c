import { join } from "node:path";
import { listDirectory } from "../list-directory.ts";
import type { Entry } from "../list-directory.ts";
import { leftOut, whyNotNamed } from "../left-out.ts";
import { isDevNull } from "../read-text.ts";
import { reasonOf } from "../system-words.ts";
import { isChecked, unreadable } from "./checked-file.ts";
import type { Reading } from "./checked-file.ts";

/** More than any installation has: a directory may be looked at with all those above it. */
const mostLevels = 100;

interface Directory {
  readonly kind: "directory";
  readonly place: string;
  readonly path: string;
  readonly level: number;
}

type Waiting = Directory | (Reading & { readonly kind: "file" });

/** The files to check below a directory, by name; tells a sentence on each that can’t be. */
export function* filesBelow(
  place: string,
  path: string,
  tell: (problem: string) => void,
): Generator<Reading> {
  // A stack of our own: directories can be nested deeper than calls.
  const waiting: Waiting[] = [{ kind: "directory", place, path, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    if (next.kind === "file") yield next;
    else for (const each of inside(next, tell).toReversed()) waiting.push(each);
}

function inside(directory: Directory, tell: (problem: string) => void): readonly Waiting[] {
  const { place, path, level } = directory;
  if (level > mostLevels) {
    tell(leftOut(path, `lies more than ${mostLevels} directories deep`));
    return [];
  }
  try {
    return listDirectory(place).flatMap((entry) => waitingFor(entry, directory, tell));
  } catch (error) {
    tell(unreadable(path, reasonOf(error)));
    return [];
  }
}

function waitingFor(
  entry: Entry,
  { place, path, level }: Directory,
  tell: (problem: string) => void,
): readonly Waiting[] {
  const { name, isNamed, isLink, found } = entry;
  const [inner, shown] = [join(place, name), join(path, name)];
  if (found.kind === "directory" && (isLink || name === ".git" || name === "node_modules")) return [];
  if (found.kind !== "directory" && !isChecked(name, place)) return [];
  if (!isNamed) tell(leftOut(shown, whyNotNamed));
  else if (found.kind === "directory")
    return [{ kind: "directory", place: inner, path: shown, level: level + 1 }];
  else if (found.kind === "nowhere") tell(unreadable(shown, found.reason));
  else if (!isDevNull(found.place)) return [{ kind: "file", place: inner, path: shown, what: found.place }];
  return [];
}
