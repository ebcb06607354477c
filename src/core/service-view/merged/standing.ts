import { behavioursOf } from "../../podman/behaviours.ts";
import { dependencyKeys } from "../../quadlet/names/dependency-keys.ts";
import { readWords } from "../../quadlet/reading/read-values.ts";
import { kindRead } from "../../quadlet/source/kind-read.ts";
import type { UnitEntry } from "../../quadlet/source/sections.ts";
import { linesOf } from "../../podman/keys/lines-of.ts";
import type { Release } from "../../podman/release.ts";

/** What becomes of a line among the others of its key, drop-ins included (generator-spec.md 3 and 4). */
export type Standing =
  /** It counts. */
  | { readonly kind: "counts" }
  /** It counts beside lines of other files, which say more of the same key. */
  | { readonly kind: "adds"; readonly to: readonly string[] }
  /** It counts in the place of a line of another file. */
  | { readonly kind: "replaces"; readonly files: readonly string[] }
  /** A later line of this file counts. */
  | { readonly kind: "replaced"; readonly by: string }
  /** An empty line of this file takes it away. */
  | { readonly kind: "taken-back"; readonly by: string }
  /** An empty line that takes away those of these files. */
  | { readonly kind: "takes-back"; readonly files: readonly string[] };

interface Place {
  readonly section: string;
  readonly podman: Release;
  readonly nameOf: (path: string) => string;
}

const counts: Standing = { kind: "counts" };

/** Tells what becomes of a line; `all` are the lines of its key in the order in which they were merged. */
export function standingOf(entry: UnitEntry, all: readonly UnitEntry[], place: Place): Standing {
  const lines = linesOf({ section: place.section, key: entry.key });
  if (lines === undefined || all.length < 2) return counts;
  return lines === "each-adds" ? inList(entry, all, place) : single(entry, all, place);
}

function single(entry: UnitEntry, all: readonly UnitEntry[], { nameOf }: Place): Standing {
  const last = all.at(-1);
  if (last !== undefined && last !== entry) return { kind: "replaced", by: nameOf(last.path) };
  const others = filesOf(all.slice(0, -1), entry, nameOf);
  return others.length === 0 ? counts : { kind: "replaces", files: others };
}

function inList(entry: UnitEntry, all: readonly UnitEntry[], place: Place): Standing {
  const { nameOf } = place;
  const reset = canTakeBack(entry.key, all, place) ? all.findLastIndex(({ value }) => value === "") : -1;
  const at = all.indexOf(entry);
  const resetBy = all[reset];
  if (at < reset && resetBy !== undefined) return { kind: "taken-back", by: nameOf(resetBy.path) };
  if (at === reset) {
    const taken = all.slice(0, at).filter(({ value }) => value !== "");
    return { kind: "takes-back", files: [...new Set(taken.map(({ path }) => nameOf(path)))] };
  }
  const before = all.slice(reset + 1, at).filter(({ value }) => value !== "");
  const others = filesOf(before, entry, nameOf);
  return others.length === 0 ? counts : { kind: "adds", to: others };
}

/**
 * Dependencies can’t be taken back by an empty line (man systemd.unit, After=), but where Quadlet writes their list
 * anew, since a file of its own is named in it (generator-spec.md 7, step 2).
 */
function canTakeBack(key: string, all: readonly UnitEntry[], { section, podman }: Place): boolean {
  if (section !== "Unit" || !dependencyKeys.includes(key)) return true;
  const behaviours = behavioursOf(podman);
  return (
    behaviours.has("translatesDependencies") &&
    readWords(all).values.some(({ text }) => kindRead(text, behaviours) !== undefined)
  );
}

function filesOf(
  entries: readonly UnitEntry[],
  { path }: UnitEntry,
  nameOf: (path: string) => string,
): readonly string[] {
  const others = entries.filter((other) => other.path !== path);
  return [...new Set(others.map((other) => nameOf(other.path)))];
}
