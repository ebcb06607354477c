import type { Behaviours } from "../behaviours.ts";
import { stemOf } from "../unit-kind.ts";
import { compareByBytes, withUnits } from "./source-tree.ts";
import type { UnitDirectory } from "./source-tree.ts";

/** A drop-in file and the directory `NAME.d` in which it lies. */
export interface DropIn {
  readonly directory: UnitDirectory;
  readonly name: string;
}

/**
 * The drop-ins of a unit in the order in which they are merged: by file name, whatever directory they come from. Of
 * two with one name the more specific directory wins (generator-spec.md 4).
 */
export function dropInsOf(
  fileName: string,
  directories: readonly UnitDirectory[],
  behaviours: Behaviours,
): readonly DropIn[] {
  if (!behaviours.has("dropIns")) return [];
  const names = dropInDirectoryNames(fileName, behaviours);
  const found = new Map<string, DropIn>();
  for (const directory of inOrder(directories, names, behaviours))
    for (const name of [...directory.files.keys(), ...directory.directories])
      if (name.endsWith(".conf") && !found.has(name)) found.set(name, { directory, name });
  return [...found.values()].toSorted((one, other) => compareByBytes(one.name, other.name));
}

function inOrder(
  directories: readonly UnitDirectory[],
  names: readonly string[],
  behaviours: Behaviours,
): readonly UnitDirectory[] {
  if (!directories.some(({ path }) => path.endsWith(".d"))) return [];
  const parents = withUnits(directories);
  const byPath = new Map(directories.map((directory) => [directory.path, directory]));
  const paths = behaviours.has("dropInsBySpecificity")
    ? names.flatMap((name) => parents.map(({ path }) => `${path}/${name}`))
    : parents.flatMap(({ path }) => names.map((name) => `${path}/${name}`));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}

/** The names of directories that a unit’s drop-ins may lie in, the most specific first. */
export function dropInDirectoryNames(fileName: string, behaviours: Behaviours): readonly string[] {
  const stem = stemOf(fileName);
  const extension = fileName.slice(stem.length);
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
  // A unit called `.volume` has no extension to Podman (runs of 5.4.2 and 5.8.6).
  const isNamed = extension !== "" || behaviours.has("dropInsBySpecificity");
  return [...new Set([...names, ...(isNamed ? [extension.slice(1)] : [])])].map((name) => `${name}.d`);
}
