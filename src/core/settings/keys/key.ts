import type { Release } from "../release.ts";

/** How the generator reads the values of a key. */
export type Reading =
  /** The value of the last line, an empty one counts as not set (generator-spec.md 3, *last*). */
  | "last"
  /** As last, but an empty value counts too (generator-spec.md 3.3). */
  | "last-even-empty"
  /** The value of each line as it stands (generator-spec.md 3, *list*). */
  | "list"
  /** The words of each line, split without escapes (generator-spec.md 3 and 3.1, *words*). */
  | "words"
  /** The words of each line, split as systemd splits a command (generator-spec.md 3 and 3.2, *args*). */
  | "arguments"
  /** The words of the last line, split as systemd splits a command (generator-spec.md 3 and 3.2, *last args*). */
  | "last-arguments"
  /** Names with values, several on a line; the last value of a name counts (generator-spec.md 3, *keyval*). */
  | "key-values"
  /** The word of the last line: true writes the flag, false writes `flag=false` (generator-spec.md 3, *bool*). */
  | "switch"
  /** The word of the last line: only true writes something (generator-spec.md 3, *bool*, and 8.3). */
  | "switch-on"
  /** The number of the last line; what is no number is 0 (generator-spec.md 3, *number*). */
  | "number";

/** Whether each line of a setting adds a value or the last line counts. */
export type Lines = "each-adds" | "last-counts";

/** A key of a section that Quadlet reads. */
export interface SettingKey<Name extends string = string> {
  readonly key: Name;
  readonly since: Release;
  readonly reading: Reading;
}

/** The rows of the tables, by how the key is read. A key without a release came with Quadlet itself, in 4.4. */
export const last = rowsOf("last");
export const lastEvenEmpty = rowsOf("last-even-empty");
export const list = rowsOf("list");
export const words = rowsOf("words");
export const argumentList = rowsOf("arguments");
export const lastArguments = rowsOf("last-arguments");
export const keyValues = rowsOf("key-values");
export const onOff = rowsOf("switch");
export const onOnly = rowsOf("switch-on");
export const number = rowsOf("number");

function rowsOf(reading: Reading) {
  return <const Name extends string>(key: Name, since: Release = "4.4"): SettingKey<Name> => ({
    key,
    since,
    reading,
  });
}

/** What several lines of a key mean when they are read so (generator-spec.md 3). */
export function linesRead(reading: Reading): Lines {
  return ["list", "words", "arguments", "key-values"].includes(reading) ? "each-adds" : "last-counts";
}
