import { dropInPath, readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { checkDropInFile, checkFileName } from "../../quadlet/names/file-name.ts";
import type { FileNameCheck } from "../../quadlet/names/file-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Checks what is typed as the new name of a file: of a drop-in without its directory. Gives the whole name, or a
 * sentence that says why it can’t be had. A file keeps its kind: that decides what its lines mean.
 */
export function checkNewName(files: Workspace["files"], from: string, typed: string): FileNameCheck {
  const dropIn = readDropInName(from);
  const checked = dropIn === undefined ? checkFileName(typed) : checkDropInFile(typed);
  if (checked.kind === "problem") return checked;
  const kind = unitKindOf(from);
  if (kind !== undefined && !typed.endsWith(kind.extension))
    return problem(`Keep ${kind.extension} at the end: it tells Quadlet what the file is.`);
  const name = dropIn === undefined ? typed : dropInPath({ unit: dropIn.unit, file: typed });
  if (name !== from && Object.hasOwn(files, name)) return problem(`There is a file ${name} already.`);
  return { kind: "ok", name };
}

function problem(sentence: string): FileNameCheck {
  return { kind: "problem", sentence };
}
