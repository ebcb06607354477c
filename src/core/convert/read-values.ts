import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import { readSingleValue } from "../settings/values/single-value.ts";
import { splitArguments, splitWords } from "../settings/words.ts";
import type { SplitValue } from "../settings/words.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import { assignments, effectiveAssignments } from "../unit-file/read.ts";
import { trimmedEnd } from "../unit-file/white-space.ts";

/** A value of `[Container]` as the generator reads it, and the line that it stands in. */
export interface EntryValue {
  readonly text: string;
  readonly entry: EntryLine;
}

/** A line that does not make it into the command, and why. */
export interface LeftOut {
  readonly entry: EntryLine;
  readonly why: string;
}

export interface ReadValues {
  readonly values: readonly EntryValue[];
  readonly leftOut: readonly LeftOut[];
}

const section = "Container";

/** The value of the last assignment with the quotes that this Podman takes away gone (generator-spec.md 3, *last*). */
export function readLast(document: UnitDocument, key: string, target: Target): EntryValue | undefined {
  const entry = assignments(document, { section, key }).at(-1);
  return entry === undefined ? undefined : { text: readSingleValue(trimmedEnd(entry.value), target), entry };
}

/** Is the last assignment one of the words for true? Undefined when there is none (generator-spec.md 3, *bool*). */
export function readSwitch(document: UnitDocument, key: string, target: Target): boolean | undefined {
  const last = readLast(document, key, target);
  return last === undefined ? undefined : /^(?:1|yes|true|on)$/i.test(last.text);
}

/** The values of all assignments since the last empty one, untouched (generator-spec.md 3, *list*). */
export function readList(document: UnitDocument, key: string): ReadValues {
  return {
    values: effectiveAssignments(document, { section, key }).map((entry) => ({ text: entry.value, entry })),
    leftOut: [],
  };
}

/** The words of all assignments since the last empty one, split in word mode (generator-spec.md 3, *words*). */
export function readWords(document: UnitDocument, key: string): ReadValues {
  return splitAll(effectiveAssignments(document, { section, key }), splitWords);
}

/** The words of all assignments since the last empty one, split in exec mode (generator-spec.md 3, *args*). */
export function readArguments(document: UnitDocument, key: string): ReadValues {
  return splitAll(effectiveAssignments(document, { section, key }), splitArguments);
}

/** The words of the last assignment, split in exec mode (generator-spec.md 3, *last args*). */
export function readLastArguments(document: UnitDocument, key: string): ReadValues {
  return splitAll(assignments(document, { section, key }).slice(-1), splitArguments);
}

/**
 * Names with or without values, each name once with what it was given last, sorted by name
 * (generator-spec.md 3, *keyval*). Up to Podman 5.5 a name without a value is left out.
 */
export function readKeyValues(document: UnitDocument, key: string, { podman }: Target): ReadValues {
  const { values, leftOut } = readArguments(document, key);
  const isDropped = (text: string): boolean => !text.includes("=") && !isAtLeast(podman, "5.6");
  const byName = new Map(
    values.filter(({ text }) => !isDropped(text)).map((value) => [value.text.split("=", 1)[0] ?? "", value]),
  );
  const dropped = values.filter(({ text }) => isDropped(text));
  return {
    values: [...byName].toSorted(([a], [b]) => compareByBytes(a, b)).map(([, value]) => value),
    leftOut: [
      ...leftOut,
      ...dropped.map(({ text, entry }) => ({
        entry,
        why: `Podman ${podman} leaves out ${text}: a name without = counts from 5.6.`,
      })),
    ],
  };
}

function splitAll(entries: readonly EntryLine[], split: (value: string) => SplitValue): ReadValues {
  const values: EntryValue[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const result = split(entry.value);
    if ("problem" in result) leftOut.push({ entry, why: result.problem });
    else values.push(...result.words.map(({ text }) => ({ text, entry })));
  }
  return { values, leftOut };
}

// Go compares strings byte by byte, which for UTF-8 is the order of the code points.
function compareByBytes(one: string, other: string): number {
  const ones = Array.from(one);
  const others = Array.from(other);
  const index = ones.findIndex((character, at) => character !== others[at]);
  if (index === -1) return ones.length - others.length;
  return (ones[index]?.codePointAt(0) ?? -1) - (others[index]?.codePointAt(0) ?? -1);
}
