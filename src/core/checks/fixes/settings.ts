import { conventionalOrder } from "../../settings/order.ts";
import type { SettingName } from "../../unit-file/document.ts";
import { addValue, setValue } from "../../unit-file/edit.ts";
import type { Edit } from "../../unit-file/edit.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Action } from "../finding.ts";

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
