import { conventionalOrder } from "../settings/order.ts";
import type { EntryLine, SettingName, UnitDocument } from "../unit-file/document.ts";
import { addValue, setValue } from "../unit-file/edit.ts";
import type { Edit } from "../unit-file/edit.ts";
import { commentOut } from "../unit-file/comment-out.ts";
import { assignments } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import { shortestChange } from "../unit-file/text.ts";
import type { TextChange, TextRange } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import type { Action } from "./finding.ts";

/** Deletes these lines. */
export function deleteLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      removeEntries(
        now,
        entries.flatMap((entry) => sameEntry(now, entry) ?? []),
      ),
  };
}

/** Makes comments of these lines, which keeps what they say. */
export function commentLines(label: string, entries: readonly EntryLine[]): Action {
  return {
    kind: "edit",
    label,
    edit: (now) => entries.flatMap((entry) => changeEntry(now, entry, (same) => commentOut(now, same, "# "))),
  };
}

/** Writes a text in place of a part of an entry: of its value, its key, or the line. */
export function replacePart(label: string, entry: EntryLine, range: TextRange, insert: string): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      changeEntry(now, entry, ({ from }) => {
        const moved = { from: range.from - entry.from + from, to: range.to - entry.from + from };
        return shortestChange(now.text.slice(moved.from, moved.to), insert).map((change) => ({
          from: change.from + moved.from,
          to: change.to + moved.from,
          insert: change.insert,
        }));
      }),
  };
}

/** Gives a setting this value: in its last line, else in a new one. */
export function writeSetting(label: string, name: SettingName, text: string): Action {
  return { kind: "edit", label, edit: settingEdit(name, text, setValue) };
}

/** Adds a line to a setting that is a list. */
export function addLine(label: string, name: SettingName, text: string): Action {
  return { kind: "edit", label, edit: settingEdit(name, text, addValue) };
}

function settingEdit(name: SettingName, text: string, write: typeof setValue): Edit {
  const value = unitValue(text);
  return (now) => (value === undefined ? [] : write(now, name, value, conventionalOrder));
}

/** Several edits that don’t overlap, as one. */
export function together(label: string, actions: readonly Action[]): Action {
  const edits = actions.flatMap((action) => (action.kind === "edit" ? [action.edit] : []));
  return { kind: "edit", label, edit: (now) => edits.flatMap((edit) => edit(now)) };
}

function changeEntry(
  now: UnitDocument,
  entry: EntryLine,
  change: (same: EntryLine) => readonly TextChange[],
): readonly TextChange[] {
  const same = sameEntry(now, entry);
  return same === undefined ? [] : change(same);
}

/** The same assignment in whatever the text is by now: at the same place, else the first that says the same. */
export function sameEntry(
  now: UnitDocument,
  { section, key, value, from }: EntryLine,
): EntryLine | undefined {
  const alike = assignments(now, { section, key }).filter((entry) => entry.value === value);
  return alike.find((entry) => entry.from === from) ?? alike[0];
}
