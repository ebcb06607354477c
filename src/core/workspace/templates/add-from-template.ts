import { dropInPath, unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { checkDropInFile, checkFileName } from "../../quadlet/names/file-name.ts";
import type { FileNameCheck } from "../../quadlet/names/file-name.ts";
import { stemOf, unitKindOf } from "../../quadlet/names/unit-kind.ts";
import { firstUsableName } from "../files/free-name.ts";
import { hasName } from "../../quadlet/references/name-changes.ts";
import { withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";
import { joinFor } from "./joins.ts";
import { textOf } from "./template.ts";
import type { Template } from "./template.ts";

/**
 * What a new file is called: as a file of its kind that the others name and that is not there (`missing`), else as the
 * template says, under a name that no file has or names. Of a drop-in without its directory.
 */
export function suggestedName(
  { files, active }: Workspace,
  template: Template,
  missing: readonly string[],
): string {
  if (template.changes !== undefined) {
    const unit = unitOfFile(active);
    return firstUsableName(template.name, (file) => !Object.hasOwn(files, dropInPath({ unit, file })));
  }
  const kind = unitKindOf(template.name);
  const wanted = missing.find((name) => unitKindOf(name) === kind && checkFileName(name).kind === "ok");
  if (wanted !== undefined) return wanted;
  const texts = Object.values(files);
  return firstUsableName(
    template.name,
    (name) =>
      !Object.hasOwn(files, name) && !texts.some((text) => hasName(text, { thing: "file", from: name })),
  );
}

/** Checks what is typed as the name of a new file: gives its whole name, or a sentence that says why it can’t be had. */
export function checkNewFile({ files, active }: Workspace, template: Template, typed: string): FileNameCheck {
  const isDropIn = template.changes !== undefined;
  const checked = isDropIn ? checkDropInFile(typed) : checkFileName(typed);
  if (checked.kind === "problem") return checked;
  const kind = unitKindOf(template.name);
  if (kind !== undefined && unitKindOf(typed) !== kind)
    return {
      kind: "problem",
      sentence: `Keep ${kind.extension} at the end: it tells Quadlet what the file is.`,
    };
  const name = isDropIn ? dropInPath({ unit: unitOfFile(active), file: typed }) : typed;
  if (Object.hasOwn(files, name)) return { kind: "problem", sentence: `There is a file ${name} already.` };
  return { kind: "ok", name };
}

/** The text that a file of this name begins with. */
export function beginningOf(template: Template, name: string): string {
  const unit = unitOfFile(name);
  return textOf(template, { name, stem: stemOf(name), section: unitKindOf(unit)?.section ?? "Unit" });
}

/** The workspace with a new file, on show; with `isJoined` the container that was on show uses it. */
export function addFromTemplate(
  workspace: Workspace,
  template: Template,
  { name, isJoined }: { readonly name: string; readonly isJoined: boolean },
): Workspace {
  const join = isJoined ? joinFor(workspace, name)?.join : undefined;
  const added = withFile(workspace, name, beginningOf(template, name));
  return { ...(join?.(added, name) ?? added), active: name };
}
