import type { ConventionalOrder, SettingName, UnitDocument } from "./document.ts";
import { assignmentLine, insertAssignment, insertLines } from "./insert.ts";
import { assignments } from "./read.ts";
import type { TextChange } from "./text.ts";
import type { UnitValue } from "./value.ts";

/** Adds one more assignment behind the last of this setting, else at the conventional place. */
export function addValue(
  document: UnitDocument,
  name: SettingName,
  value: UnitValue,
  order: ConventionalOrder,
): TextChange[] {
  const last = assignments(document, name).at(-1);
  return last === undefined
    ? insertAssignment(document, name, value, order)
    : insertLines(document, last.to, [assignmentLine(name, value)]);
}
