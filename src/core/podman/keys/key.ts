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

/**
 * How Podman reads a key, the first of its two rows: how its values are read, since when it is known (4.4 came with
 * Quadlet itself), and the option of the command that it becomes, with `*` for a value that stands elsewhere than behind
 * it. An option that is not given is the key in small letters with dashes: `HealthCmd` is `--health-cmd`. What a person
 * should know about the key is the second row (about.ts).
 */
export type KeyRow = readonly [reading: Reading, since: Release, option?: string];

/** The keys of a section, in the order of the form. */
export type KeyRows = Readonly<Record<string, KeyRow>>;

/** The keys of a section of systemd’s own, in the order of the form. Quadlet copies them, so that there is no more to know. */
export type SystemdRows = Readonly<Record<string, Reading>>;

/** In the place of an option: the key becomes more than one, or something else. */
export const noOption = "";
