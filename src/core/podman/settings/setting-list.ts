import type { ConventionalOrder, EntryLine, SettingName, UnitDocument } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { conventionalOrder } from "../keys/order.ts";

/** The rows of a setting that is a list, and its edits by the place of a row. */
export interface SettingList<Row = EntryLine> {
  readonly rows: (document: UnitDocument) => readonly Row[];
  readonly add: (document: UnitDocument, value: UnitValue) => readonly TextChange[];
  /** Gives the line of a row this value. A place that is not there any more changes nothing. */
  readonly change: (document: UnitDocument, index: number, value: UnitValue) => readonly TextChange[];
  readonly remove: (document: UnitDocument, index: number) => readonly TextChange[];
}

/** Which lines have a row, and where a new one goes. */
interface RowsAndOrder {
  readonly read: (document: UnitDocument, name: SettingName) => readonly EntryLine[];
  readonly order: ConventionalOrder;
}

const thoseThatCount: RowsAndOrder = { read: effectiveAssignments, order: conventionalOrder };

/** A list with a row for each line that counts, unless `read` says which. */
export function settingList(name: SettingName, { read, order } = thoseThatCount): SettingList {
  const rows = (document: UnitDocument) => read(document, name);
  return {
    rows,
    add: (document, value) => addValue(document, name, value, order),
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
