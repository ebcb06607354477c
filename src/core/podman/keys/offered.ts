import { conventionalOrder } from "./order.ts";
import type { Release } from "../release.ts";
import { describe, describedKeys } from "./describe.ts";
import type { KeyDescription } from "./describe.ts";
import { settingGroups } from "./groups.ts";
import { findKey, keysOf } from "./keys.ts";

/** A key that a file may have, with what a person should know about it. */
export interface OfferedSetting extends KeyDescription {
  readonly section: string;
  readonly key: string;
  /** Since when Podman knows it; undefined for a key of systemd. */
  readonly since: Release | undefined;
}

/** The settings of a file that belong together, those that most files have first. */
export interface OfferedGroup {
  readonly id: string;
  readonly title: string;
  readonly settings: readonly OfferedSetting[];
}

/** Sections that files of every kind may have, in the order in which they are offered (generator-spec.md 7 and 13). */
export const commonSections: readonly string[] = ["Unit", "Service", "Install", "Quadlet"];

/** The keys of a section by name, in the order of the tables. */
export function keyNames(section: string): readonly string[] {
  const known = keysOf(section).map(({ key }) => key);
  if (known.length > 0) return known;
  return Object.hasOwn(conventionalOrder.keys, section) ? (conventionalOrder.keys[section] ?? []) : [];
}

/** All that is known about a key; undefined for one that is in no table. */
export function offeredSetting(section: string, key: string): OfferedSetting | undefined {
  const description = describe(section, key);
  return description && { ...description, section, key, since: findKey(section, key)?.since };
}

/** What a file of a kind may have, in groups: the keys of the section of its own first where as many files have them. */
export function offeredGroups(own: string): readonly OfferedGroup[] {
  const known = offered.get(own);
  if (known !== undefined) return known;
  const settings = [own, ...commonSections]
    .flatMap((section) => describedKeys(section).flatMap((key) => offeredSetting(section, key) ?? []))
    .toSorted(byUse);
  const groups = settingGroups
    .map(({ id, title }) => ({ id, title, settings: settings.filter(({ group }) => group === id) }))
    .filter((group) => group.settings.length > 0);
  offered.set(own, groups);
  return groups;
}

// The tables never change: what they make is kept.
const offered = new Map<string, readonly OfferedGroup[]>();

/** Settings that more files have come first (usage.md). */
export function byUse(one: OfferedSetting, other: OfferedSetting): number {
  return (other.share ?? 0) - (one.share ?? 0);
}
