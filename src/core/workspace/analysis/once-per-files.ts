import type { Workspace } from "../workspace.ts";

/** What does not depend on which file is on show. */
export type FilesAndTarget = Pick<Workspace, "files" | "target">;

/** Computes what follows from the files of a workspace once for each target, whichever of them is on show. */
export function oncePerFiles<T>(compute: (workspace: FilesAndTarget) => T): (workspace: FilesAndTarget) => T {
  const known = new WeakMap<Workspace["files"], Map<string, T>>();
  return ({ files, target }) => {
    const ofFiles = known.get(files) ?? new Map<string, T>();
    known.set(files, ofFiles);
    const name = `${target.podman} ${target.scope}`;
    const found = ofFiles.get(name) ?? compute({ files, target });
    ofFiles.set(name, found);
    return found;
  };
}
