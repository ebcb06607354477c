import { dropInPath, unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { withFile } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** A text that a person opened, under its name on the disk. */
export interface OpenedText {
  readonly name: string;
  readonly text: string;
}

/** Far more than anybody keeps together. */
export const mostFiles = 1000;

/**
 * The workspace with the opened files beside its own, or in place of those of the same name; the last one is shown. A
 * drop-in goes to a unit that is opened with it, a container before others, else to the one that is shown. The start
 * that nobody touched gives way to the first unit. Undefined when there would be too many files.
 */
export function addOpened(
  workspace: Workspace,
  opened: readonly OpenedText[],
  start: Workspace,
): Workspace | undefined {
  const units = opened.filter(isUnit);
  const unit = units.findLast(({ name }) => name.endsWith(".container")) ?? units.at(-1);
  const changed = unit?.name ?? unitOfFile(workspace.active);
  let added = unit === undefined || !isUntouched(workspace, start) ? workspace : { ...workspace, files: {} };
  for (const file of opened) {
    const name = isUnit(file) ? file.name : dropInPath({ unit: changed, file: file.name });
    added = { ...withFile(added, name, file.text), active: name };
  }
  return Object.keys(added.files).length > mostFiles ? undefined : added;
}

function isUnit({ name }: OpenedText): boolean {
  return unitKindOf(name) !== undefined;
}

function isUntouched({ files }: Workspace, start: Workspace): boolean {
  const names = Object.keys(files);
  return names.length === 1 && names.every((name) => files[name] === start.files[name]);
}
