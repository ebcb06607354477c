import type { Known } from "../../memory/once-per-object.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerData } from "../../memory/once-per-text.ts";
import type { Workspace } from "../workspace.ts";

/** What does not depend on which file is on show. */
export type FilesAndTarget = Pick<Workspace, "files" | "target">;

/** Computes what follows from the files of a workspace once for each target, whichever of them is on show. */
export function oncePerFiles<T extends Known>(
  compute: (workspace: FilesAndTarget) => T,
): (workspace: FilesAndTarget) => T {
  const byTarget = oncePerObject((files: Workspace["files"]) =>
    oncePerData((target: Workspace["target"]) => compute({ files, target })),
  );
  return ({ files, target: { podman, scope } }) => byTarget(files)({ podman, scope });
}
