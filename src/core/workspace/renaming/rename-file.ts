import type { FileName } from "../../quadlet/names/suggest-file-name.ts";
import type { Workspace } from "../workspace.ts";
import { planRename } from "../../quadlet/references/plan-rename.ts";
import { carryOut } from "./carry-out.ts";

/**
 * Gives a file another name, in its place among the others, and in its first line when that is the comment
 * `# OLDNAME` and nothing more. Its drop-ins and what the files say of it follow. The same workspace when there is no
 * such file or when the new name belongs to another.
 */
export function renameFile(workspace: Workspace, from: string, { name: to }: FileName): Workspace {
  const plan = planRename(workspace.files, from, to);
  return plan === undefined ? workspace : carryOut(workspace, plan);
}
