import { renamedFiles } from "../../quadlet/references/plan-rename.ts";
import type { RenamePlan } from "../../quadlet/references/plan-rename.ts";
import type { Workspace } from "../workspace.ts";

/** The workspace after a planned rename: the file that is shown stays shown. */
export function carryOut(workspace: Workspace, plan: RenamePlan): Workspace {
  const active = plan.moves.get(workspace.active) ?? workspace.active;
  return { ...workspace, files: renamedFiles(workspace.files, plan), active };
}
