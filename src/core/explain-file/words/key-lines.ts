import type { FileExposure } from "../../surroundings/exposure-of-file.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { findKey } from "../../podman/keys/keys.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import type { Target } from "../../podman/target.ts";
import { splitArguments, splitWords } from "../../podman/words/words.ts";
import type { EntryLine, SettingName, UnitDocument } from "../../unit-file/document.ts";
import type { Analysis } from "../../workspace/analysis/analyze.ts";

/** The file that is explained, and what is known of it. */
export interface ExplainedFile {
  readonly analysis: Analysis;
  readonly document: UnitDocument;
  /** All lines of a setting in the file, in its order. */
  readonly entriesOf: (name: SettingName) => readonly EntryLine[];
  readonly target: Target;
  /** The section that is its own; of a drop-in, that of its unit. Undefined where Quadlet reads no such file. */
  readonly section: UnitSectionName | undefined;
  /** Who reaches the container; undefined for what is none. */
  readonly exposure: FileExposure | undefined;
}

/** What one line says, or several lines of one key that stand together. */
export interface KeyLines {
  readonly section: string;
  readonly key: string;
  /** The value as Podman or systemd takes it, never empty; of several lines, that of the last one. */
  readonly value: string;
  /** The values of all lines. */
  readonly values: readonly string[];
  readonly explained: ExplainedFile;
}

/** Takes what a line says; gives its meaning in one or more sentences. Undefined for a value that it can’t read. */
export type ValueWriter = (keyLines: KeyLines) => string | undefined;

/** The writers of a section, by key. */
export type Writers = Readonly<Record<string, ValueWriter>>;

/** Reads lines of one key. */
export function readKeyLines(entries: readonly EntryLine[], explained: ExplainedFile): KeyLines | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  const { section, key } = first;
  const values = entries.map((entry) => readAsKey(entry, explained));
  return { section, key, value: values.at(-1) ?? "", values, explained };
}

function readAsKey({ section, key, value }: EntryLine, { target }: ExplainedFile): string {
  const reading = findKey(section, key)?.reading;
  return reading === "last" || reading === "last-even-empty" ? readSingle(value, target.podman) : value;
}

/** The words of all values, as words without escapes (generator-spec.md 3.1). */
export function wordsIn({ values }: KeyLines): readonly string[] {
  return values.flatMap((value) => wordsOf(splitWords(value)));
}

/** The words of all values, as those of a command (generator-spec.md 3.2). */
export function argumentsIn({ values }: KeyLines): readonly string[] {
  return values.flatMap((value) => wordsOf(splitArguments(value)));
}

function wordsOf(split: ReturnType<typeof splitWords>): readonly string[] {
  return "words" in split ? split.words.map(({ text }) => text) : [];
}
