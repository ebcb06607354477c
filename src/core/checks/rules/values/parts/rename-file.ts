import { planRename, renamedFiles } from "../../../../quadlet/references/plan-rename.ts";
import type { Action } from "../../../finding.ts";

/**
 * Gives a file another name, in its place among the others; its drop-ins and its comment follow, and the keys that name
 * it. Nothing where a new name is taken.
 */
export function renameFile(from: string, to: string): Action {
  return {
    kind: "files",
    label: `Rename it to ${to}`,
    change: (files) => {
      const plan = planRename(files, from, to);
      return plan === undefined ? files : renamedFiles(files, plan);
    },
  };
}
