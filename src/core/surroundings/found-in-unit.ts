import { bySeriousness } from "../checks/by-seriousness.ts";
import type { Action, Files, Finding } from "../checks/model/finding.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * The findings of a drop-in, with those that only its unit shows, each at its line of the drop-in; without the fixes
 * that leave the unit as it is. Takes the drop-in’s own findings, and what finds those of a unit.
 */
export function withThoseOfItsUnit(
  own: readonly Finding[],
  workspace: Workspace,
  findingsOf: (unit: Workspace) => readonly Finding[],
): readonly Finding[] {
  const { active, files } = workspace;
  const unit = unitOfFile(active);
  if (unit === active || !Object.hasOwn(files, unit)) return own;
  const foundAmong = (now: Files) =>
    findingsOf({ ...workspace, files: now, active: unit }).flatMap(({ elsewhere, ...finding }) =>
      elsewhere?.fileName === active ? [{ ...finding, range: elsewhere.range }] : [],
    );
  const found = foundAmong(files);
  const mended = own.map((finding) => {
    if (!found.some((other) => isSame(finding, other))) return finding;
    const helps = (action: Action) =>
      !foundAmong(filesAfter(action, active, files)).some(
        ({ rule, title }) => rule === finding.rule && title === finding.title,
      );
    return onlyWith(finding, helps);
  });
  const added = found
    .filter((finding) => !own.some((other) => isSame(finding, other)))
    .map((finding) =>
      Object.assign(finding, { actions: finding.actions.map((action) => inFile(action, unit)) }),
    );
  return bySeriousness([...mended, ...added]);
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.range?.from === other.range?.from;
}

/** The finding with those of its actions that help, tried when somebody asks. */
function onlyWith(finding: Finding, helps: (action: Action) => boolean): Finding {
  let known: readonly Action[] | undefined;
  return {
    ...finding,
    get actions() {
      known ??= finding.actions.filter((action) => action.kind === "link" || helps(action));
      return known;
    },
  };
}

function filesAfter(action: Action, fileName: string, files: Files): Files {
  const change = inFile(action, fileName);
  return change.kind === "files" ? change.change(files) : files;
}

/** The same change, from whichever file it is asked for. */
function inFile(action: Action, fileName: string): Action {
  if (action.kind !== "edit") return action;
  return {
    kind: "files",
    label: action.label,
    change: (files) => {
      const text = files[fileName] ?? "";
      return { ...files, [fileName]: applyChanges(text, action.edit(parseUnitFile(text))) };
    },
  };
}
