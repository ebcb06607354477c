import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import { withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** The workspace with an empty unit of this name behind the others; as it is where the name is taken. */
export function addFile(workspace: Workspace, name: string): Workspace {
  if (Object.hasOwn(workspace.files, name)) return workspace;
  return withFile(workspace, name, `[${unitKindOf(unitOfFile(name))?.section ?? "Unit"}]\n`);
}
