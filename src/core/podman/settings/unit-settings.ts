import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerText } from "../../memory/once-per-text.ts";
import { spelledWords } from "../words/spelled-word.ts";
import { findKey } from "../keys/keys.ts";
import { systemdReading } from "../keys/systemd.ts";
import type { Release } from "../release.ts";
import { readSingle } from "../words/single-value.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { assignments } from "../../unit-file/read.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { rangeInValue } from "../../unit-file/value-range.ts";

/** A value that counts: what the program gets of it, and where that stands. */
export interface SettingValue {
  readonly text: string;
  readonly entry: EntryLine;
  readonly range: TextRange;
  /** Where in the value of its line it is spelled; the whole value where nothing else is said. */
  readonly place?: TextRange;
}

/** The settings of a file, found without walking through it. */
export interface UnitSettings {
  readonly document: UnitDocument;
  /** All lines of a setting, those that count for nothing included. */
  readonly lines: (section: string, key: string) => readonly EntryLine[];
  /**
   * The values that count, as Podman or systemd reads the key (`keys/`): the last one, each line of a list, or each word
   * of each line. Empty ones take back what stands above them and are none.
   */
  readonly values: (section: string, key: string) => readonly SettingValue[];
  /** The last value that counts. */
  readonly value: (section: string, key: string) => SettingValue | undefined;
}

/** A file on show is looked at as itself and as one of all: its settings are the same object, so that both share. */
const settingsByRelease = oncePerObject((document: UnitDocument) =>
  oncePerText((podman: Release) => readSettings(document, podman)),
);

/** Reads the settings of a file as this release does; of the same document the same ones. */
export function unitSettings(document: UnitDocument, podman: Release): UnitSettings {
  return settingsByRelease(document)(podman);
}

function readSettings(document: UnitDocument, podman: Release): UnitSettings {
  const known = new Map<string, readonly SettingValue[]>();
  const lines = (section: string, key: string) => assignments(document, { section, key });
  const values = (section: string, key: string) => {
    const name = `${section}.${key}`;
    const found = known.get(name) ?? readValues(document, lines(section, key), podman);
    known.set(name, found);
    return found;
  };
  return { document, lines, values, value: (section, key) => values(section, key).at(-1) };
}

function readValues(
  document: UnitDocument,
  entries: readonly EntryLine[],
  podman: Release,
): readonly SettingValue[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { section, key } = first;
  const reading = findKey(section, key)?.reading ?? systemdReading(section, key) ?? "last";
  const counting = entries.slice(entries.findLastIndex(({ value }) => value === "") + 1);
  switch (reading) {
    case "list":
      return counting.map((entry) => ({ text: entry.value, entry, range: entry.valueRange }));
    case "words":
      return counting.flatMap((entry) => wordsOf(document, entry, "words"));
    case "arguments":
    case "key-values":
      return counting.flatMap((entry) => wordsOf(document, entry, "arguments"));
    case "last-arguments":
      return entries.slice(-1).flatMap((entry) => wordsOf(document, entry, "arguments"));
    case "last":
    case "last-even-empty":
    case "number":
    case "switch":
    case "switch-on":
      return entries.slice(-1).flatMap((entry) => singleOf(entry, podman));
  }
}

function wordsOf(
  document: UnitDocument,
  entry: EntryLine,
  mode: "words" | "arguments",
): readonly SettingValue[] {
  const words = spelledWords(entry.value, mode);
  if ("problem" in words) return [];
  return words.map(({ text, rangeInValue: placeOf }) => {
    const place = placeOf(0, text.length);
    return { text, entry, range: rangeInValue(document, entry, place.from, place.to), place };
  });
}

function singleOf(entry: EntryLine, podman: Release): readonly SettingValue[] {
  const text = readSingle(entry.value, podman);
  return text === "" ? [] : [{ text, entry, range: entry.valueRange }];
}
