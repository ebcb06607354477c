import { oncePerValues } from "../../unit-file/once-per-values.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import { compareByBytes } from "../names/compare-by-bytes.ts";
import type { UnitEntry } from "../source/sections.ts";
import { splitterOf } from "./read-values.ts";
import type { ReadValues } from "./read-values.ts";

/**
 * Names with or without values, each name once with what it was given last, sorted by name
 * (generator-spec.md 3, *keyval*). Up to Podman 5.5 a name without a value is left out.
 */
export function readKeyValues(entries: readonly UnitEntry[], behaviours: Behaviours): ReadValues {
  const { words, failed, leftOut } = readerOf(behaviours)(entries);
  return {
    values: joined(entries, words, (text, entry) => ({ text, entry })),
    failed: joined(entries, failed, (why, entry) => ({ why, entry })),
    leftOut: joined(entries, leftOut, (why, entry) => ({ why, entry })),
  };
}

/** A text about a line, which is named by its index. */
interface OfLine {
  readonly line: number;
  readonly text: string;
}

function joined<T>(
  entries: readonly UnitEntry[],
  texts: readonly OfLine[],
  join: (text: string, entry: UnitEntry) => T,
): readonly T[] {
  const all: T[] = [];
  for (const { line, text } of texts) {
    const entry = entries[line];
    if (entry !== undefined) all.push(join(text, entry));
  }
  return all;
}

/** What is read of the values of some lines alone. */
interface ReadLines {
  readonly words: readonly OfLine[];
  readonly failed: readonly OfLine[];
  readonly leftOut: readonly OfLine[];
}

const readers = new WeakMap<Behaviours, ReturnType<typeof makeReader>>();

function readerOf(behaviours: Behaviours): ReturnType<typeof makeReader> {
  const reader = readers.get(behaviours) ?? makeReader(behaviours);
  readers.set(behaviours, reader);
  return reader;
}

/** Thousands of variables are split and sorted once, as long as none of them changes. */
function makeReader(behaviours: Behaviours) {
  const split = splitterOf(behaviours);
  return oncePerValues((values): ReadLines => {
    const words: OfLine[] = [];
    const failed: OfLine[] = [];
    for (let line = values.lastIndexOf("") + 1; line < values.length; line++) {
      const result = split(values[line] ?? "");
      if ("problem" in result) failed.push({ line, text: result.problem });
      else for (const { text } of result.words) words.push({ line, text });
    }
    const isDropped = ({ text }: OfLine) => !text.includes("=") && !behaviours.has("bareNames");
    const byName = new Map(words.filter((word) => !isDropped(word)).map((word) => [nameIn(word.text), word]));
    return {
      words: [...byName].toSorted(([one], [other]) => compareByBytes(one, other)).map(([, word]) => word),
      failed,
      leftOut: words.filter(isDropped).map(({ line, text }) => {
        return { line, text: `This Podman leaves out ${text}: a name without = counts from 5.6.` };
      }),
    };
  });
}

function nameIn(text: string): string {
  const equals = text.indexOf("=");
  return equals === -1 ? text : text.slice(0, equals);
}
