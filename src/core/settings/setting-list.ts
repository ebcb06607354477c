import type { EntryLine, SettingName, UnitDocument } from "../unit-file/document.ts";
import { addValue, replaceValue } from "../unit-file/edit.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import type { TextChange } from "../unit-file/text.ts";
import type { UnitValue } from "../unit-file/value.ts";
import { conventionalOrder } from "./order.ts";

/** The rows of a setting that is a list, and its edits by the place of a row. */
export interface SettingList<Row = EntryLine> {
  readonly rows: (document: UnitDocument) => readonly Row[];
  readonly add: (document: UnitDocument, value: UnitValue) => readonly TextChange[];
  /** Gives the line of a row this value. A place that is not there any more changes nothing. */
  readonly change: (document: UnitDocument, index: number, value: UnitValue) => readonly TextChange[];
  readonly remove: (document: UnitDocument, index: number) => readonly TextChange[];
}

/** A list with a row for each line that counts. */
export function settingList(name: SettingName): SettingList {
  const rows = (document: UnitDocument) => effectiveAssignments(document, name);
  return {
    rows,
    add: (document, value) => addValue(document, name, value, conventionalOrder),
    change: (document, index, value) => {
      const entry = rows(document)[index];
      return entry === undefined ? [] : replaceValue(document, entry, value);
    },
    remove: (document, index) => {
      const entry = rows(document)[index];
      return entry === undefined ? [] : removeEntries(document, [entry]);
    },
  };
}
