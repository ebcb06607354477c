import { conventionalOrder } from "../../podman/keys/order.ts";
import type { SettingName, UnitDocument } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { setValue } from "../../unit-file/edit.ts";
import { sectionParts } from "../../unit-file/section-parts.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Action } from "../model/finding.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";
import { isSectionOfUnit } from "./remove-lines.ts";
import { isInDropIn } from "./same-entry.ts";

/** Gives a setting this value: in its last line, else in a new one. Nothing where a drop-in has the last word. */
export function writeSetting(label: string, settings: UnitSettings, name: SettingName, text: string): Action {
  const value = unitValue(text);
  return {
    kind: "edit",
    label,
    edit: (now) =>
      value === undefined || isUnread(now, name) || isDecidedElsewhere(now, settings, name)
        ? []
        : setValue(now, name, value, conventionalOrder),
  };
}

/** Adds a line to a setting that is a list. Nothing where a drop-in takes back what this file says. */
export function addLine(label: string, settings: UnitSettings, name: SettingName, text: string): Action {
  const value = unitValue(text);
  return {
    kind: "edit",
    label,
    edit: (now) =>
      value === undefined || isUnread(now, name) || isTakenBack(now, settings, name)
        ? []
        : addValue(now, name, value, conventionalOrder),
  };
}

/** Has a file with text no section of its unit, so that its header may be misspelled and would come a second time? */
function isUnread(now: UnitDocument, { section }: SettingName): boolean {
  const names = sectionParts(now).map(({ name }) => name);
  return isSectionOfUnit(section) && names.length > 0 && !names.includes(section);
}

function isDecidedElsewhere(now: UnitDocument, settings: UnitSettings, { section, key }: SettingName) {
  const last = settings.lines(section, key).at(-1);
  return last !== undefined && isInDropIn(now, last);
}

/** Does an empty line of a drop-in take back what stands above it? */
export function isTakenBack(
  now: UnitDocument,
  settings: UnitSettings,
  { section, key }: SettingName,
): boolean {
  return settings.lines(section, key).some((entry) => entry.value === "" && isInDropIn(now, entry));
}
