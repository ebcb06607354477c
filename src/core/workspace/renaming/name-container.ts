import { suggestFileName } from "../../quadlet/names/suggest-file-name.ts";
import { settings } from "../../podman/settings/settings.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import { writeSetting } from "../../podman/settings/write-setting.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lastValue } from "../../unit-file/read.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";
import type { RenameFile } from "../analysis/engine.ts";

/**
 * Writes the container’s name into the active file; without a value its line goes.
 * The file follows to the name that this suggests if it has followed so far: it is called as the text names the
 * container, or, when the text names none, as its first comment says. Without a value it keeps its name.
 * `rename` is what then renames it.
 */
export function nameContainer(
  workspace: Workspace,
  name: UnitValue | undefined,
  rename: RenameFile,
): Workspace {
  const followed = followContainerName(workspace, name ?? "", rename);
  const document = parseUnitFile(activeText(followed));
  const changes = writeSetting(document, settings.containerName, name);
  return withActiveText(followed, applyChanges(document.text, changes));
}

/** The container’s name as the active file says it; empty where it says none. */
export function writtenName(workspace: Workspace): string {
  const written = lastValue(parseUnitFile(activeText(workspace)), settings.containerName);
  return readSingle(written ?? "", workspace.target.podman);
}

// To be called while the text still has the old name.
function followContainerName(workspace: Workspace, name: string, rename: RenameFile): Workspace {
  const { active } = workspace;
  const oldName = writtenName(workspace);
  const follows =
    oldName === "" ? hasNameComment(activeText(workspace), active) : active === suggestFileName(oldName).name;
  return follows && name !== "" ? rename(workspace, active, suggestFileName(name)) : workspace;
}

function hasNameComment(text: string, fileName: string): boolean {
  return firstLineOf(text) === `# ${fileName}`;
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}
