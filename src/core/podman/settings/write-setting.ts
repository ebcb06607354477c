import type { SettingName, UnitDocument } from "../../unit-file/document.ts";
import { setValue } from "../../unit-file/edit.ts";
import { removeSetting } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { conventionalOrder } from "../keys/order.ts";

/** Gives a setting this value, in its line or at the conventional place; without a value its lines go. */
export function writeSetting(
  document: UnitDocument,
  name: SettingName,
  value: UnitValue | undefined,
): readonly TextChange[] {
  return value === undefined
    ? removeSetting(document, name)
    : setValue(document, name, value, conventionalOrder);
}
