import { conventionalOrder } from "../../core/settings/order.ts";
import type { EntryLine, SettingName, UnitDocument } from "../../core/unit-file/document.ts";
import { addValue, replaceValue } from "../../core/unit-file/edit.ts";
import { effectiveAssignments } from "../../core/unit-file/read.ts";
import { removeEntries } from "../../core/unit-file/remove.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import type { UnitValue } from "../../core/unit-file/value.ts";

/** The edits of a setting that is a list of lines, by the place of a line in it. */
export interface SettingList {
  readonly entries: (document: UnitDocument) => readonly EntryLine[];
  readonly add: (document: UnitDocument, value: UnitValue) => readonly TextChange[];
  readonly change: (document: UnitDocument, index: number, value: UnitValue) => readonly TextChange[];
  readonly remove: (document: UnitDocument, index: number) => readonly TextChange[];
}

/** Makes the edits of the list that `name` is. A place that is not there any more changes nothing. */
export function settingList(name: SettingName): SettingList {
  const entries = (document: UnitDocument) => effectiveAssignments(document, name);
  return {
    entries,
    add: (document, value) => addValue(document, name, value, conventionalOrder),
    change: (document, index, value) => {
      const entry = entries(document)[index];
      return entry ? replaceValue(document, entry, value) : [];
    },
    remove: (document, index) => {
      const entry = entries(document)[index];
      return entry ? removeEntries(document, [entry]) : [];
    },
  };
}
