import type { AllFiles, OtherFiles } from "../checks/model/other-files.ts";
import { unitSettings } from "../podman/settings/unit-settings.ts";
import type { UnitSettings } from "../podman/settings/unit-settings.ts";
import type { UnitError } from "../quadlet/conversion/unit-message.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { oncePerFiles } from "../workspace/analysis/once-per-files.ts";
import type { FilesAndTarget } from "../workspace/analysis/once-per-files.ts";
import { previewOf } from "../workspace/analysis/preview-services.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { loadedUnit } from "../workspace/analysis/loaded-unit.ts";
import { withDropIns } from "./with-drop-ins.ts";

/** What rules see of the other files: each with its drop-ins, read when a rule asks for it. */
export function otherFiles(workspace: Workspace, isComplete: boolean): OtherFiles {
  const all = allFiles(workspace);
  const { fileNames, has, settingsOf } = all;
  let errors: readonly UnitError[] | undefined;
  return {
    isComplete,
    fileNames,
    has,
    settingsOf,
    all,
    get errors() {
      errors ??= errorsOf(workspace);
      return errors;
    },
  };
}

function errorsOf(workspace: Workspace): readonly UnitError[] {
  const messages = previewOf(workspace, unitOfFile(workspace.active))?.messages ?? [];
  return messages.filter((message) => message.kind === "error");
}

const allFiles = oncePerFiles((workspace): AllFiles => {
  const { files, target } = workspace;
  const read = new Map<string, UnitSettings | undefined>();
  return {
    target,
    fileNames: Object.keys(files),
    has: (fileName) => Object.hasOwn(files, fileName),
    settingsOf: (fileName) => {
      if (!read.has(fileName)) read.set(fileName, settingsOfFile(workspace, fileName));
      return read.get(fileName);
    },
  };
});

function settingsOfFile(workspace: FilesAndTarget, fileName: string): UnitSettings | undefined {
  const { files, target } = workspace;
  const text = Object.hasOwn(files, fileName) ? files[fileName] : undefined;
  if (text === undefined) return undefined;
  const unit = fileKindOf(fileName) === "drop-in" ? undefined : loadedUnit(workspace, fileName);
  if (unit === undefined) return unitSettings(parseUnitFile(text), target.podman);
  const settings = known.get(unit) ?? unitSettings(withDropIns(parseUnitFile(text), unit), target.podman);
  known.set(unit, settings);
  return settings;
}

/** The settings of units that the generator remembers: it makes another unit where a text or the target changes. */
const known = new WeakMap<Unit, UnitSettings>();
