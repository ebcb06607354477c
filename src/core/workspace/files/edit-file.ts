import type { Edit } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** Changes one file of the workspace, such as the `.network` beside the container; a file that is gone stays so. */
export function editFileOf(workspace: Workspace, name: string, edit: Edit): Workspace {
  const text = workspace.files[name];
  if (text === undefined) return workspace;
  return withFile(workspace, name, applyChanges(text, edit(parseUnitFile(text))));
}
