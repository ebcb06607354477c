import { isTrue } from "../../podman/words/single-value.ts";
import { findKey } from "../../podman/keys/keys.ts";
import { optionOf as wordsOf } from "../../podman/keys/option-of.ts";
import type { KeyName, KeySection, SettingKey } from "../../podman/keys/keys.ts";
import type { Reading } from "../../podman/keys/key.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion, Unordered } from "../conversion/conversion.ts";
import type { Behaviour } from "../../podman/behaviours.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/** What becomes of one value: its words, or nothing where a note in the conversion says why. */
export type ValueStage = (value: EntryValue, conversion: Conversion) => WordGroup | undefined;

/** A place in a command: a key with its flag, or what takes more than one key. */
export type Stage = (conversion: Conversion) => readonly WordGroup[];

const nothing: readonly WordGroup[] = [];

/**
 * The stage of one key: `words` are the words that a value becomes, with `*` for the value. How the key is read is
 * known from the table of keys.
 */
export function flag(section: string, key: string, words: string): Stage {
  const reading = readingOf(section, key);
  if (reading === "switch" || reading === "switch-on") return switchStage(key, words.split(" "), reading);
  const fill = pattern(words);
  return each(section, key, ({ text, entry }) => entryGroup(fill(text), entry));
}

/** The stages of keys, each of which becomes the option of its row. */
export function options<Section extends KeySection>(
  section: Section,
  ...keys: readonly KeyName<Section>[]
): readonly Stage[] {
  return keys.map((key) => flag(section, key, optionOf(section, key)));
}

/** The same as releases up to 5.2 write most of them: the option and its value are one word. */
export function joinedOptions<Section extends KeySection>(
  section: Section,
  ...keys: readonly KeyName<Section>[]
): readonly Stage[] {
  return keys.map((key) => flag(section, key, joined(optionOf(section, key))));
}

/** The words that a value of a key becomes, as its row says. */
export function optionOf<Section extends KeySection>(section: Section, key: KeyName<Section>): string {
  const option = wordsOf(rowOf(section, key));
  if (option === undefined) throw new Error(`${key} in [${section}] becomes no option`);
  return option;
}

export function joined(words: string): string {
  return words.replace(" *", "=*");
}

/**
 * Options that the real generator may write in another order on every run: what generator-spec.md marks ⟳. With a
 * behaviour, only the releases that have it; those before write them in this order.
 */
export function inAnyOrder(among: Unordered, stages: readonly Stage[], since?: Behaviour): Stage {
  return (conversion) => {
    const groups = stages.flatMap((stage) => stage(conversion));
    if (since === undefined || conversion.behaviours.has(since)) conversion.noteUnordered(among, groups);
    return groups;
  };
}

/** The one stage where the generator does so, the other in releases before. */
export function dependingOn(behaviour: Behaviour, stage: Stage, before: Stage): Stage {
  return (conversion) => (conversion.behaviours.has(behaviour) ? stage : before)(conversion);
}

/** Gives the words of a flag for a value, which stands for the `*` in `words`. */
export function pattern(words: string): (value: string) => readonly string[] {
  const parts = words.split(" ");
  return (value) => parts.map((word) => (word === "*" ? value : word.replace("*", () => value)));
}

/** The stage of one key whose values become what `write` makes of them. */
export function each(section: string, key: string, write: ValueStage): Stage {
  const reading = readingOf(section, key);
  return (conversion) => {
    if (conversion.own(key).length === 0) return nothing;
    const groups: WordGroup[] = [];
    for (const value of readAs(reading, key, conversion)) {
      const group = write(value, conversion);
      if (group !== undefined) groups.push(group);
    }
    return groups;
  };
}

/** The words of a key one by one, as they stand: `PodmanArgs=`, `Exec=`. Those of one line belong together. */
export function bareWords(section: string, key: string): Stage {
  const reading = readingOf(section, key);
  return (conversion) => {
    if (conversion.own(key).length === 0) return nothing;
    const groups: { readonly words: string[]; readonly group: WordGroup }[] = [];
    for (const { text, entry } of readAs(reading, key, conversion)) {
      const last = groups.at(-1);
      if (last?.group.from.kind === "entry" && last.group.from.entry === entry) last.words.push(text);
      else {
        const words = [text];
        groups.push({ words, group: entryGroup(words, entry) });
      }
    }
    return groups.map(({ group }) => group);
  };
}

function readingOf(section: string, key: string): Reading {
  return rowOf(section, key).reading;
}

function rowOf(section: string, key: string): SettingKey {
  const found = findKey(section, key);
  if (found === undefined) throw new Error(`The table of keys has no ${key} in [${section}]`);
  return found;
}

/** Why a false becomes nothing. */
export const falseAnyway = "False is what Podman does anyway: there is no flag for it.";

function switchStage(key: string, positive: readonly string[], reading: "switch" | "switch-on"): Stage {
  const negative = [`${positive[0] ?? ""}=false`];
  return (conversion) => {
    const value = conversion.last(key);
    if (value === undefined) return nothing;
    if (isTrue(value.text)) return [entryGroup(positive, value.entry)];
    if (reading === "switch") return [entryGroup(negative, value.entry)];
    conversion.leaveOut(value.entry, falseAnyway);
    return nothing;
  };
}

function readAs(reading: Reading, key: string, conversion: Conversion): readonly EntryValue[] {
  switch (reading) {
    case "list":
      return conversion.list(key);
    case "words":
      return conversion.words(key);
    case "arguments":
      return conversion.arguments(key);
    case "key-values":
      return conversion.keyValues(key);
    case "last-arguments":
      return conversion.lastArguments(key);
    case "last-even-empty":
      return onlyValue(conversion.last(key));
    case "last":
    case "number":
    case "switch":
    case "switch-on":
      return onlyValue(conversion.lastFilled(key));
  }
}

function onlyValue(value: EntryValue | undefined): readonly EntryValue[] {
  return value === undefined ? [] : [value];
}
