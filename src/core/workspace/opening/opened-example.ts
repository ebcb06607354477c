import type { Target } from "../../podman/target.ts";
import type { Workspace } from "../workspace.ts";
import type { Replacement } from "../replacement.ts";

/** The files of an example in place of the present ones, for the machine that it is about; the first one is shown. */
export function openedExample(
  present: Workspace,
  files: Workspace["files"],
  target: Partial<Target> = {},
): Replacement {
  const [active] = Object.keys(files);
  if (active === undefined) return { workspace: undefined, label: "", sentences: [] };
  return {
    workspace: { files, active, target: { ...present.target, ...target } },
    label: `Opened the example ${active}`,
    sentences: [],
  };
}
