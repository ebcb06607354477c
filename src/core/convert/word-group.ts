import type { EntryLine } from "../unit-file/document.ts";
import type { LeftOut } from "./read-values.ts";

/** Words that stand or fall together, as the generator writes them: systemd's specifiers are still in them. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly from: WordOrigin;
  /** What a person should know who types them. */
  readonly note?: string;
}

/** The line that words come from and those that add to them, or why they are there although no line asks for them. */
export type WordOrigin =
  | { readonly kind: "entry"; readonly entry: EntryLine; readonly further: readonly EntryLine[] }
  | { readonly kind: "default"; readonly why: string };

/** What a stage adds to the command, and the lines that it can't use. */
export interface StageResult {
  readonly groups: readonly WordGroup[];
  readonly leftOut: readonly LeftOut[];
}

/** A group of words that comes from a line; `further` lines add to the same words. */
export function entryGroup(
  words: readonly string[],
  entry: EntryLine,
  further: readonly EntryLine[] = [],
): WordGroup {
  return { words, from: { kind: "entry", entry, further } };
}
