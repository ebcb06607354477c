import type { Release } from "../../podman/release.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import { splitArguments, splitOlderArguments, splitWords } from "../../podman/words/words.ts";
import type { SplitValue } from "../../podman/words/words.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import type { UnitEntry } from "../source/sections.ts";

/** A value as the generator reads it, and the assignment that it comes from. */
export interface EntryValue {
  readonly text: string;
  readonly entry: UnitEntry;
}

/** A line that becomes nothing, and why. */
export interface LeftOut {
  readonly entry: UnitEntry;
  readonly why: string;
}

/** The values of a key, and the lines that give none. */
export interface ReadValues {
  readonly values: readonly EntryValue[];
  /** Lines that can’t be split into words. */
  readonly failed: readonly LeftOut[];
  /** Words of other lines that do not count. */
  readonly leftOut: readonly LeftOut[];
}

/** The value of the last assignment (generator-spec.md 3, *last*). */
export function readLast(entries: readonly UnitEntry[], podman: Release): EntryValue | undefined {
  const entry = entries.at(-1);
  return entry === undefined ? undefined : { text: readSingle(entry.value, podman), entry };
}

/** The assignments of a list: those behind the last empty one (generator-spec.md 3, *list*). */
export function listEntries(entries: readonly UnitEntry[]): readonly UnitEntry[] {
  if (entries.length === 0) return entries;
  const reset = entries.findLastIndex(({ value }) => value === "");
  return reset === -1 ? entries : entries.slice(reset + 1);
}

/** The values of a list, untouched (generator-spec.md 3, *list*). */
export function readList(entries: readonly UnitEntry[]): readonly EntryValue[] {
  return listEntries(entries).map((entry) => ({ text: entry.value, entry }));
}

/** The words of all assignments, split in word mode (generator-spec.md 3, *words*). */
export function readWords(entries: readonly UnitEntry[]): ReadValues {
  return splitAll(listEntries(entries), splitWords);
}

/** The words of all assignments, split in exec mode (generator-spec.md 3, *args*). */
export function readArguments(entries: readonly UnitEntry[], behaviours: Behaviours): ReadValues {
  return splitAll(listEntries(entries), splitterOf(behaviours));
}

/** The words of the last assignment, split in exec mode (generator-spec.md 3, *last args*). */
export function readLastArguments(entries: readonly UnitEntry[], behaviours: Behaviours): ReadValues {
  return splitAll(entries.slice(-1), splitterOf(behaviours));
}

/** How this release splits in exec mode. */
export function splitterOf(behaviours: Behaviours): (value: string) => SplitValue {
  return behaviours.has("readsOctalEscapes") ? splitArguments : splitOlderArguments;
}

function splitAll(entries: readonly UnitEntry[], split: (value: string) => SplitValue): ReadValues {
  const values: EntryValue[] = [];
  const failed: LeftOut[] = [];
  for (const entry of entries) {
    const result = split(entry.value);
    if ("problem" in result) failed.push({ entry, why: result.problem });
    else for (const { text } of result.words) values.push({ text, entry });
  }
  return { values, failed, leftOut: [] };
}

/**
 * A number as the generator reads it; 0 where it can’t, below 0 and beyond 32 bits (generator-spec.md 3, *number*). A
 * sign in front is taken away first, so that one more may stand before the digits; up to 5.8 a minus in front makes
 * eleven times the opposite (runs of 5.4.2, 5.8.6 and 6.1.1).
 */
export function numberOf(text: string, behaviours: Behaviours): number {
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  const magnitude = magnitudeOf(text.slice(sign.length));
  const opposite = behaviours.has("negatesNumbers") ? -magnitude : -11 * magnitude;
  const number = sign === "-" ? opposite : magnitude;
  return number > 0 && number <= 0xff_ff_ff_ff ? number : 0;
}

function magnitudeOf(text: string): number {
  const match = /^(?:0[xX]([-+]?[0-9A-Fa-f]+)|(0[0-7]*)|([-+]?[0-9]+))$/.exec(text);
  const [, hexadecimal, octal, decimal] = match ?? [];
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16);
  if (octal !== undefined) return Number.parseInt(octal, 8);
  return decimal === undefined || decimal.startsWith("0") ? 0 : Number.parseInt(decimal, 10);
}
