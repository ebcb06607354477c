import { checkFileName } from "../../../../quadlet/names/file-name.ts";
import { planRename, renamedFiles } from "../../../../quadlet/references/plan-rename.ts";
import type { Action } from "../../../model/finding.ts";
import type { OtherFiles } from "../../../model/other-files.ts";

/**
 * The button that gives a file another name, in its place among the others; its drop-ins and its comment follow, and
 * the keys that name it. None where that is no name, or where it or the place of its drop-ins is taken.
 */
export function renameFile(from: string, to: string, { fileNames }: OtherFiles): readonly Action[] {
  const isTaken = fileNames.some((name) => name === to || name.startsWith(`${to}.d/`));
  if (isTaken || checkFileName(to).kind !== "ok") return [];
  const change: Extract<Action, { kind: "files" }>["change"] = (files) => {
    const plan = planRename(files, from, to);
    return plan === undefined ? files : renamedFiles(files, plan);
  };
  return [{ kind: "files", label: `Rename it to ${to}`, change }];
}
