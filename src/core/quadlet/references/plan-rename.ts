import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { commentChanges } from "./comment-changes.ts";
import { nameChanges } from "./name-changes.ts";

type Files = Readonly<Record<string, string>>;

/** All that a new name of a file does, as a value: what is shown first and what is done are one. */
export interface RenamePlan {
  /** The files that get another name: the one, and the drop-ins in its directory. */
  readonly moves: ReadonlyMap<string, string>;
  /** The changes of texts, by the names that the files have before. */
  readonly changes: ReadonlyMap<string, readonly TextChange[]>;
}

/**
 * Plans another name for a file: in its first line when that is the comment `# OLDNAME` and nothing more, in the
 * directory of its drop-ins, and where the files name it. Undefined when there is no such file, and when one of the new
 * names belongs to another or is the present one. What the generator makes of the name stays: see `planWholeRename`.
 */
export function planRename(files: Files, from: string, to: string): RenamePlan | undefined {
  if (!Object.hasOwn(files, from)) return undefined;
  const moving = Object.keys(files).filter((name) => name === from || name.startsWith(`${from}.d/`));
  const moves = new Map(moving.map((name) => [name, to + name.slice(from.length)]));
  if ([...moves.values()].some((name) => Object.hasOwn(files, name))) return undefined;
  const changes = changesOfEach(files, (text, name) => [
    ...(name === from ? commentChanges(text, from, to) : []),
    ...nameChanges(text, [{ thing: "file", from, to }]),
  ]);
  return { moves, changes };
}

/** Changes of texts, by the names of the files that have some. */
export function changesOfEach(
  files: Files,
  changesOf: (text: string, name: string) => readonly TextChange[],
): ReadonlyMap<string, readonly TextChange[]> {
  const changes = new Map<string, readonly TextChange[]>();
  for (const [name, text] of Object.entries(files)) {
    const own = changesOf(text, name);
    if (own.length > 0) changes.set(name, own);
  }
  return changes;
}

/** The files after a planned rename, each in its place. */
export function renamedFiles(files: Files, { moves, changes }: RenamePlan): Files {
  const renamed = Object.entries(files).map(([name, text]) => [
    moves.get(name) ?? name,
    applyChanges(text, changes.get(name) ?? []),
  ]);
  return Object.fromEntries(renamed);
}
