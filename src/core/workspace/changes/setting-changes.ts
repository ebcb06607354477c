import { entriesSetAside } from "../../network/edit/set-aside.ts";
import { linesOf } from "../../podman/keys/lines-of.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { SettingName, UnitDocument } from "../../unit-file/document.ts";

/** What became of the values of one setting. */
export interface SettingChange extends SettingName {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The same values as before, in another order. */
  readonly isReordered: boolean;
}

/**
 * Compares the values that count, setting by setting, in the order in which the settings stand in the file before,
 * then of the new ones. An empty line takes back what stands above it; of a setting that takes one value only the last
 * line counts (generator-spec.md 3).
 */
export function settingChanges(before: UnitDocument, after: UnitDocument): readonly SettingChange[] {
  const old = effectiveValues(before);
  const now = effectiveValues(after);
  const names = new Map([...old, ...now].map(([id, { name }]) => [id, name]));
  return [...names]
    .map(([id, name]) => compare(name, old.get(id)?.values ?? [], now.get(id)?.values ?? []))
    .filter(({ removed, added, isReordered }) => removed.length > 0 || added.length > 0 || isReordered);
}

/** A line that became a comment, or came back, because of the network. */
export interface SetAsideMove {
  readonly key: string;
  readonly value: string;
  readonly kind: "set-aside" | "brought-back";
}

/** Finds the lines that one change set aside or brought back (their values stay in the file as comments). */
export function setAsideMoves(before: UnitDocument, after: UnitDocument): readonly SetAsideMove[] {
  const old = entriesSetAside(before);
  const now = entriesSetAside(after);
  const keys = new Set([...old, ...now].map(({ key }) => key));
  return Array.from(keys).flatMap((key) => movesOf(key, valuesIn(old, key), valuesIn(now, key)));
}

function movesOf(key: string, old: readonly string[], now: readonly string[]): readonly SetAsideMove[] {
  const move = (kind: SetAsideMove["kind"]) => (value: string) => ({ key, value, kind });
  return [...without(now, old).map(move("set-aside")), ...without(old, now).map(move("brought-back"))];
}

function valuesIn(entries: readonly CommentedEntry[], key: string): readonly string[] {
  return entries.filter((entry) => entry.key === key).map(({ value }) => value);
}

/** `values` less those of `taken`, each of which takes one away. */
export function without(values: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const value of taken) left.set(value, (left.get(value) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    if (count > 0) left.set(value, count - 1);
    return count === 0;
  });
}

interface SettingValues {
  readonly name: SettingName;
  readonly values: string[];
}

function effectiveValues(document: UnitDocument): ReadonlyMap<string, SettingValues> {
  const settings = new Map<string, SettingValues>();
  for (const line of document.lines) {
    if (line.kind !== "entry") continue;
    const { section, key, value } = line;
    const id = `${section}\n${key}`;
    const setting = settings.get(id) ?? { name: { section, key }, values: [] };
    settings.set(id, setting);
    if (value === "" || linesOf(line) === "last-counts") setting.values.length = 0;
    if (value !== "") setting.values.push(value);
  }
  return settings;
}

function compare(name: SettingName, old: readonly string[], now: readonly string[]): SettingChange {
  const removed = without(old, now);
  const added = without(now, old);
  const isSame = removed.length === 0 && added.length === 0;
  return { ...name, removed, added, isReordered: isSame && old.some((value, index) => value !== now[index]) };
}
