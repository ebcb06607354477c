import { readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { serviceNameInFiles } from "../../quadlet/unit-in-files.ts";
import type { Workspace } from "../workspace.ts";
import { carryOut, changesOfEach, planRename } from "./plan-rename.ts";
import type { RenamePlan } from "./plan-rename.ts";
import { serviceChanges } from "./service-changes.ts";

/**
 * The same as `planRename`, and the name of the file’s service follows where [Unit] and [Install] of the files name it,
 * such as `After=web.service`. Only for a name that is whole: one that is typed letter by letter may be that of another
 * service on its way, whose lines would then go along.
 */
export function planWholeRename(workspace: Workspace, from: string, to: string): RenamePlan | undefined {
  const plan = planRename(workspace, from, to);
  if (plan === undefined || readDropInName(from) !== undefined) return plan;
  const { files, target } = workspace;
  const before = serviceNameInFiles(files, from, target);
  const after = serviceNameInFiles(carryOut(workspace, plan).files, to, target);
  const changes = changesOfEach(files, (text, name) => [
    ...(plan.changes.get(name) ?? []),
    ...serviceChanges(text, before, after),
  ]);
  return { ...plan, changes };
}
