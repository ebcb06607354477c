import { readDropInName } from "../../quadlet/names/drop-in-name.ts";
import type { Workspace } from "../workspace.ts";
import { furtherNames } from "./further-names.ts";
import type { FurtherName } from "./further-names.ts";
import { nameChanges } from "../../quadlet/references/name-changes.ts";
import { changesOfEach, planRename } from "../../quadlet/references/plan-rename.ts";
import type { RenamePlan } from "../../quadlet/references/plan-rename.ts";
import { carryOut } from "./carry-out.ts";

/** A rename with the names that the generator makes of that of the file. */
export interface WholeRenamePlan extends RenamePlan {
  readonly further: readonly FurtherName[];
}

/**
 * The same as `planRename`, and the names of the file’s service and of what it makes in Podman follow where keys have
 * them, such as `After=web.service` and `Volume=systemd-data:/data`. Only for a name that is whole: one that is typed
 * letter by letter may make that of another file on its way, whose lines would then go along.
 */
export function planWholeRename(workspace: Workspace, from: string, to: string): WholeRenamePlan | undefined {
  const plan = planRename(workspace.files, from, to);
  if (plan === undefined) return undefined;
  const isDropIn = readDropInName(from) !== undefined;
  const further = isDropIn ? [] : furtherNames(workspace, carryOut(workspace, plan), { from, to });
  const sure = further.filter(({ isSure }) => isSure);
  const changes = changesOfEach(workspace.files, (text, name) => [
    ...(plan.changes.get(name) ?? []),
    ...nameChanges(text, sure),
  ]);
  return { ...plan, changes, further };
}
