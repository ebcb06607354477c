import { compareByBytes } from "../names/compare-by-bytes.ts";

/** A file that can’t be read, and what the system says of it: `open /units/web.container: permission denied`. */
export interface Unreadable {
  readonly problem: string;
}

/** One directory that Quadlet reads, with what lies directly in it. */
export interface UnitDirectory {
  /** Absolute, without a slash at its end. */
  readonly path: string;
  readonly files: ReadonlyMap<string, string | Unreadable>;
  readonly directories: readonly string[];
  /** It can’t be looked into, or is no directory after all. */
  readonly unreadable?: UnreadableDirectory;
}

/** What the generator says of a directory while it looks for more below it, and when it reads it; it may say nothing. */
export interface UnreadableDirectory {
  readonly walking?: string;
  readonly reading?: string;
}

/**
 * The directory `root` and those below it in the order in which Quadlet visits them: first a directory, then those in
 * it by name (paths.md 1.1). Takes the texts by their path below `root`, and directories that have no file.
 */
export function unitDirectories(
  root: string,
  files: Readonly<Record<string, string>>,
  empty: readonly string[] = [],
): readonly UnitDirectory[] {
  const top: Folder = { files: new Map(), folders: new Map() };
  for (const [path, text] of Object.entries(files)) {
    const segments = path.split("/");
    const name = segments.pop() ?? "";
    folderAt(top, segments).files.set(name, text);
  }
  for (const path of empty) folderAt(top, path.split("/"));
  return [...visit(root, top)];
}

interface Folder {
  readonly files: Map<string, string>;
  readonly folders: Map<string, Folder>;
}

function folderAt(top: Folder, segments: readonly string[]): Folder {
  let folder = top;
  for (const name of segments.filter((segment) => segment !== "" && segment !== ".")) {
    const next = folder.folders.get(name) ?? { files: new Map(), folders: new Map() };
    folder.folders.set(name, next);
    folder = next;
  }
  return folder;
}

function* visit(path: string, { files, folders }: Folder): Generator<UnitDirectory> {
  const names = [...folders.keys()].toSorted(compareByBytes);
  yield { path, files, directories: names };
  for (const name of names) {
    const folder = folders.get(name);
    if (folder !== undefined) yield* visit(`${path}/${name}`, folder);
  }
}

/**
 * Those that units are looked for in: directories that end in `.d` hold drop-ins, and what is below them is not read
 * (generator-spec.md 4; runs of 5.8.6). A link to nowhere counts.
 */
export function withUnits(directories: readonly UnitDirectory[]): readonly UnitDirectory[] {
  const passedOver = new Set<string>();
  return directories.filter(({ path, unreadable }) => {
    const parent = path.slice(0, path.lastIndexOf("/"));
    const isPassedOver = passedOver.has(parent) || (path.endsWith(".d") && unreadable === undefined);
    if (isPassedOver) passedOver.add(path);
    return !isPassedOver;
  });
}

/** Those that lie in no other one. */
export function rootsOf(directories: readonly UnitDirectory[]): readonly UnitDirectory[] {
  const paths = new Set(directories.map(({ path }) => path));
  return directories.filter(({ path }) => !paths.has(path.slice(0, path.lastIndexOf("/"))));
}
