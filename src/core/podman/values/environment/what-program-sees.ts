import { expansionNotes } from "../expansion/expansion.ts";
import type { EnvironmentRow } from "./environment-list.ts";

/** How a variable is written, and what the program gets: where quotes and escapes stand between the two. */
export interface WrittenVariable {
  readonly written: string;
  /** Undefined where systemd fills in a part. */
  readonly seen: string | undefined;
}

/**
 * What the program sees of a variable that is written another way; undefined where both are the same. `%%` and `$$`
 * are one character for the program (generator-spec.md 7.1; man systemd.unit, Specifiers).
 */
export function whatProgramSees(row: EnvironmentRow): WrittenVariable | undefined {
  if (row.kind === "text" || row.word.kind === "inherited") return undefined;
  const { entry, word } = row;
  const written = entry.value.slice(word.from, word.to);
  const notes = expansionNotes(word.value);
  const isKnown = notes.every(({ outcome }) => outcome === "halved");
  const seen = isKnown ? word.value.replaceAll("%%", "%").replaceAll("$$", "$") : undefined;
  return written === `${word.name}=${word.value}` && (seen === word.value || seen === undefined)
    ? undefined
    : { written, seen };
}
