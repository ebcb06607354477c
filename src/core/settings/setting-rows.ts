import type { ConventionalOrder, SettingName, UnitDocument } from "../unit-file/document.ts";
import { assignments } from "../unit-file/read.ts";
import { findKey, keysOf } from "./keys/keys.ts";
import { linesOf } from "./lines-of.ts";
import { conventionalOrder } from "./order.ts";
import { isSince } from "./release.ts";
import { settingList } from "./setting-list.ts";
import type { SettingList } from "./setting-list.ts";
import type { PodmanVersion } from "./target.ts";

/** One assignment of a file, by its place among those of its setting. */
export interface SettingRow extends SettingName {
  readonly index: number;
  readonly value: string;
  /** Only the last value of its setting counts. */
  readonly takesOne: boolean;
  /** It is the only one of its setting. */
  readonly isOnly: boolean;
}

/** The rows of one section. */
export interface SectionRows {
  readonly section: string;
  readonly rows: readonly SettingRow[];
}

/** Sections that files of every kind may have, in the order in which they are offered. */
const commonSections = ["Unit", "Service", "Install", "Quadlet"];

/**
 * All assignments of a file in the order of the tables, what is in no table behind them: a row keeps its place while it
 * is written. `added` is a setting that gets one more row, still without a value.
 */
export function settingRows(
  document: UnitDocument,
  own: string,
  added: SettingName | undefined,
): readonly SectionRows[] {
  const names = document.lines.flatMap((line) => (line.kind === "entry" ? [line] : []));
  const sections = new Set([own, ...commonSections, ...names.map(({ section }) => section)]);
  return [...sections]
    .map((section) => {
      const written = names.filter((name) => name.section === section).map(({ key }) => key);
      const extra = added?.section === section ? [added.key] : [];
      const keys = new Set([...written, ...extra]);
      const known = keyNames(section).filter((key) => keys.has(key));
      const ordered = new Set([...known, ...keys]);
      return { section, rows: [...ordered].flatMap((key) => rowsOf(document, { section, key }, added)) };
    })
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(
  document: UnitDocument,
  { section, key }: SettingName,
  added: SettingName | undefined,
): readonly SettingRow[] {
  const values = assignments(document, { section, key }).map(({ value }) => value);
  if (added?.section === section && added.key === key) values.push("");
  const takesOne = linesOf({ section, key }) === "last-counts";
  const isOnly = values.length === 1;
  return values.map((value, index) => ({ section, key, index, value, takesOne, isOnly }));
}

function keyNames(section: string): readonly string[] {
  const known = keysOf(section).map(({ key }) => key);
  return known.length > 0 ? known : (conventionalOrder.keys[section] ?? []);
}

/** The settings that this release takes one more line of, by section. */
export function addableKeys(
  document: UnitDocument,
  own: string,
  podman: PodmanVersion,
): readonly { readonly section: string; readonly keys: readonly string[] }[] {
  return [own, ...commonSections].map((section) => ({
    section,
    keys: keyNames(section).filter((key) => {
      const known = findKey(section, key);
      if (known !== undefined && !isSince(podman, known.since)) return false;
      return (
        linesOf({ section, key }) !== "last-counts" || assignments(document, { section, key }).length === 0
      );
    }),
  }));
}

/** The assignments of a setting with their edits, those that count for nothing included. */
export function assignmentList(name: SettingName): SettingList {
  return settingList(name, { read: assignments, order: orderOf(name.section) });
}

function orderOf(section: string): ConventionalOrder {
  return { ...conventionalOrder, keys: { ...conventionalOrder.keys, [section]: keyNames(section) } };
}
