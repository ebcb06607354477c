import { unitOfFile } from "../../../../quadlet/names/drop-in-name.ts";
import type { Action } from "../../../model/finding.ts";
import { deleteLines } from "../../../fixes/lines.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Deletes a key of a container; not offered where the unit, or another drop-in, has it beside this file. */
export function deleteKey({ settings, others, fileName }: CheckContext, key: string): readonly Action[] {
  const here = settings.lines("Container", key);
  const all = others.settingsOf(unitOfFile(fileName))?.lines("Container", key) ?? here;
  return all.length > here.length ? [] : [deleteLines(`Delete ${key}=`, here)];
}
