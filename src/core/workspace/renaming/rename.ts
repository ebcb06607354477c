import { suggestFileName } from "../../quadlet/names/suggest-file-name.ts";
import type { FileName } from "../../quadlet/names/suggest-file-name.ts";
import { settings } from "../../settings/settings.ts";
import { readSingle } from "../../settings/values/single-value.ts";
import { writeSetting } from "../../settings/write-setting.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lastValue } from "../../unit-file/read.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { carryOut, planRename } from "./plan-rename.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Gives a file another name, in its place among the others, and in its first line when that is the comment
 * `# OLDNAME` and nothing more. Its drop-ins and what the files say of it follow. The same workspace when there is no
 * such file or when the new name belongs to another.
 */
export function renameFile(workspace: Workspace, from: string, { name: to }: FileName): Workspace {
  const plan = planRename(workspace, from, to);
  return plan === undefined ? workspace : carryOut(workspace, plan);
}

/**
 * Writes the container’s name into the active file; without a value its line goes.
 * The file follows to the name that this suggests if it has followed so far: it is called as the text names the
 * container, or, when the text names none, as its first comment says. Without a value it keeps its name.
 */
export function nameContainer(workspace: Workspace, name: UnitValue | undefined): Workspace {
  const followed = followContainerName(workspace, name ?? "");
  const document = parseUnitFile(activeText(followed));
  const changes = writeSetting(document, settings.containerName, name);
  return withActiveText(followed, applyChanges(document.text, changes));
}

// To be called while the text still has the old name.
function followContainerName(workspace: Workspace, name: string): Workspace {
  const { active } = workspace;
  const text = activeText(workspace);
  const written = lastValue(parseUnitFile(text), settings.containerName);
  const oldName = readSingle(written ?? "", workspace.target.podman);
  const follows = oldName === "" ? hasNameComment(text, active) : active === suggestFileName(oldName).name;
  return follows && name !== "" ? renameFile(workspace, active, suggestFileName(name)) : workspace;
}

function hasNameComment(text: string, fileName: string): boolean {
  return firstLineOf(text) === `# ${fileName}`;
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}
