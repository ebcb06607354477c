import type { Workspace } from "../workspace.ts";

/** The form of a written workspace: one number, higher with each form that older versions can’t read. */
export const format = 1;

/** A workspace as it is kept and sent: the order of the files stays. `readWorkspace` reads it back. */
export function writeWorkspace({ files, active, target }: Workspace): string {
  return JSON.stringify({
    format,
    files: Object.entries(files),
    active,
    target: { podman: target.podman, scope: target.scope },
  });
}
