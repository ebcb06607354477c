import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { rangeInValue } from "../../unit-file/value-range.ts";
import { findKey } from "../keys/keys.ts";
import { grammarOf } from "./grammars.ts";
import type { ValuePartKind } from "./grammars.ts";
import type { Grammar, Part, ReadParts } from "../words/part.ts";
import { spelledWords } from "../words/spelled-word.ts";
import type { WordMode } from "../words/spelled-word.ts";

/** A part of a value; the range is where it stands in `EntryLine.value`, with the escapes of its characters. */
export type ValuePart = Part<ValuePartKind>;

/** The parts of a value in order; none for a key whose values are taken as a whole. */
export function partsOf(section: string, key: string, value: string): readonly ValuePart[] {
  return readValue(section, key, value).parts;
}

/**
 * Where the part of an entry stands in the text that a finding is about: the first of the kind that comes first in this
 * list, the whole value when it has none of them.
 */
export function rangeOfPart(
  document: UnitDocument,
  entry: EntryLine,
  kinds: readonly ValuePartKind[],
): TextRange {
  const parts = partsOf(entry.section, entry.key, entry.value);
  const part = kinds.map((kind) => parts.find((other) => other.kind === kind)).find((found) => found);
  return part === undefined ? entry.valueRange : rangeInValue(document, entry, part.from, part.to);
}

/** Reads a value as its key is read: as it stands, without quotes around it, or word by word. */
export function readValue(section: string, key: string, value: string): ReadParts<ValuePartKind> {
  const grammar = grammarOf(section, key);
  if (grammar === undefined || value === "") return { parts: [], problems: [] };
  switch (findKey(section, key)?.reading ?? readingOfSystemd(section, grammar)) {
    case "words":
      return readWords(value, "words", grammar);
    case "arguments":
    case "last-arguments":
    case "key-values":
      return readWords(value, "arguments", grammar);
    case "last":
    case "last-even-empty":
      return readUnquoted(value, grammar);
    case "list":
    case "number":
    case "switch":
    case "switch-on":
      return grammar.read(value);
  }
}

/** How systemd reads a key that Quadlet copies: the names of units and variables word by word (man systemd.syntax). */
function readingOfSystemd(section: string, { valueType }: Grammar<ValuePartKind>): WordMode | "list" {
  if (valueType === "env-list") return "arguments";
  return valueType === "unit-ref" && section !== "Service" ? "words" : "list";
}

/** Quotes around a single value are removed (generator-spec.md 3, *last*; in another way by older releases). */
function readUnquoted(value: string, grammar: Grammar<ValuePartKind>): ReadParts<ValuePartKind> {
  const inner = /^"([^]*)"\s*$/.exec(value)?.[1];
  return inner === undefined
    ? grammar.read(value)
    : placed(grammar.read(inner), (from, to) => ({ from: from + 1, to: to + 1 }));
}

function readWords(value: string, mode: WordMode, grammar: Grammar<ValuePartKind>): ReadParts<ValuePartKind> {
  const words = spelledWords(value, mode);
  if ("problem" in words) return { parts: [], problems: [words] };
  const read = words.map(({ text, rangeInValue: place }) => placed(grammar.read(text), place));
  return {
    parts: read.flatMap(({ parts }) => parts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function placed<Kind extends string>(
  { parts, problems }: ReadParts<Kind>,
  place: (from: number, to: number) => TextRange,
): ReadParts<Kind> {
  return {
    parts: parts.map((part) => Object.assign({}, part, place(part.from, part.to))),
    problems: problems.map((problem) => Object.assign({}, problem, place(problem.from, problem.to))),
  };
}
