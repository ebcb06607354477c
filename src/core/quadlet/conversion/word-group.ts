import type { SettingName } from "../../unit-file/document.ts";
import type { UnitEntry } from "../source/sections.ts";

/** Words that stand or fall together, as the generator writes them: systemd’s specifiers are still in them. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly from: WordOrigin;
  /** Only between systemd and Podman: a person who types the command gets along without it. */
  readonly forSystemd?: true;
  /** What a person types in their place, who has no use for what only systemd knows. */
  readonly byHand?: readonly string[];
  /** Why nobody can know here what Podman gets: these words stand for it. */
  readonly unknown?: string;
  /** What a person should know who types them. */
  readonly note?: string;
}

/** The assignment that words come from and those that add to them, or why they are there although none asks for them. */
export type WordOrigin =
  | { readonly kind: "entry"; readonly entry: UnitEntry; readonly further: readonly UnitEntry[] }
  | {
      readonly kind: "default";
      readonly why: string;
      /** The key that would replace it, which the unit does not set; undefined for what Quadlet writes every time. */
      readonly unless?: SettingName | undefined;
    };

const none: readonly UnitEntry[] = [];

/** Words that come from an assignment; `further` ones add to them. */
export function entryGroup(
  words: readonly string[],
  entry: UnitEntry,
  further: readonly UnitEntry[] = none,
): WordGroup {
  return { words, from: { kind: "entry", entry, further } };
}

/** Words that are there for a reason of the generator’s own. */
export function defaultGroup(words: readonly string[], why: string, unless?: SettingName): WordGroup {
  return { words, from: { kind: "default", why, unless } };
}

/** The same for what only systemd needs. */
export function systemdGroup(words: readonly string[], why: string, unless?: SettingName): WordGroup {
  return { ...defaultGroup(words, why, unless), forSystemd: true };
}
