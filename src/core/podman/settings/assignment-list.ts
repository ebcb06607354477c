import type { ConventionalOrder, SettingName } from "../../unit-file/document.ts";
import { assignments } from "../../unit-file/read.ts";
import { keyNames } from "../keys/offered.ts";
import { conventionalOrder } from "../keys/order.ts";
import { settingList } from "./setting-list.ts";
import type { SettingList } from "./setting-list.ts";

/** The assignments of a setting with their edits, those that count for nothing included. */
export function assignmentList(name: SettingName): SettingList {
  return settingList(name, { read: assignments, order: orderOf(name.section) });
}

function orderOf(section: string): ConventionalOrder {
  return { ...conventionalOrder, keys: { ...conventionalOrder.keys, [section]: keyNames(section) } };
}
