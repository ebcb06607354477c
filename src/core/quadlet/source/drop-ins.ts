import type { Behaviours } from "../../podman/behaviours.ts";
import type { LoadProblem } from "../messages/error-messages.ts";
import { compareByBytes } from "../names/compare-by-bytes.ts";
import { withUnits } from "./source-tree.ts";
import type { UnitDirectory } from "./source-tree.ts";

/** A drop-in file and the directory `NAME.d` in which it lies. */
export interface DropIn {
  readonly directory: UnitDirectory;
  readonly name: string;
}

/** A place that is called as a directory of drop-ins; a file when there is no `directory`. */
interface Place {
  readonly path: string;
  readonly directory: UnitDirectory | undefined;
  /** Which of the directories with units it lies in. */
  readonly parent: number;
}

/** The places for drop-ins by their names, those of one name in the order of the directories that they lie in. */
export type DropInPlaces = ReadonlyMap<string, readonly Place[]>;

/** Finds the places in which drop-ins of any unit may lie. */
export function dropInPlaces(directories: readonly UnitDirectory[]): DropInPlaces {
  const byPath = new Map(directories.map((directory) => [directory.path, directory]));
  const places = new Map<string, Place[]>();
  for (const [parent, { path, files, directories: below }] of withUnits(directories).entries())
    for (const name of [...files.keys(), ...below]) {
      if (!name.endsWith(".d")) continue;
      const place = { path: `${path}/${name}`, directory: byPath.get(`${path}/${name}`), parent };
      places.set(name, [...(places.get(name) ?? []), place]);
    }
  return places;
}

/**
 * The drop-ins of a unit in the order in which they are merged: by file name, whatever directory they come from. Of
 * two with one name the more specific directory wins (generator-spec.md 4). A file in the place of a directory is a
 * problem.
 */
export function dropInsOf(
  fileName: string,
  places: DropInPlaces,
  behaviours: Behaviours,
): { readonly dropIns: readonly DropIn[]; readonly problems: readonly LoadProblem[] } {
  if (!behaviours.has("dropIns") || places.size === 0) return { dropIns: [], problems: [] };
  const found = new Map<string, DropIn>();
  const problems: LoadProblem[] = [];
  for (const { path, directory } of placesOf(fileName, places, behaviours)) {
    if (directory === undefined)
      problems.push({ path, problem: `open ${path}: not a directory`, isDirectory: true });
    else
      for (const name of [...directory.files.keys(), ...directory.directories])
        if (name.endsWith(".conf") && !found.has(name)) found.set(name, { directory, name });
  }
  const dropIns = [...found.values()].toSorted((one, other) => compareByBytes(one.name, other.name));
  return { dropIns, problems };
}

function placesOf(fileName: string, places: DropInPlaces, behaviours: Behaviours): readonly Place[] {
  const found = dropInDirectoryNames(fileName, behaviours).flatMap((name) => places.get(name) ?? []);
  return behaviours.has("dropInsBySpecificity")
    ? found
    : found.toSorted((one, other) => one.parent - other.parent);
}

/** The names of directories that a unit’s drop-ins may lie in, the most specific first. */
export function dropInDirectoryNames(fileName: string, behaviours: Behaviours): readonly string[] {
  const extension = fileName.slice(fileName.lastIndexOf("."));
  const stem = fileName.slice(0, -extension.length);
  const at = stem.indexOf("@");
  const isInstance = at > 0 && at < stem.length - 1;
  const names = [fileName, ...(isInstance ? [`${stem.slice(0, at + 1)}${extension}`] : [])];
  if (!behaviours.has("generalDropIns")) return names.map((name) => `${name}.d`);
  const base = at === -1 ? stem : stem.slice(0, at);
  for (let dash = base.lastIndexOf("-"); dash !== -1; dash = base.lastIndexOf("-", dash - 1)) {
    const prefix = base.slice(0, dash + 1);
    if (at !== -1) names.push(`${prefix}@${extension}`);
    names.push(`${prefix}${extension}`);
    if (dash === 0) break;
  }
  return [...new Set([...names, extension.slice(1)])].map((name) => `${name}.d`);
}
