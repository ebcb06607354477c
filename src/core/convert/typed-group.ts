import type { WordGroup, WordOrigin } from "../quadlet/conversion/word-group.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { whyRefused } from "../quadlet/outcome/why-refused.ts";
import { entriesBehind } from "../quadlet/outcome/without-effect.ts";
import { expandWord } from "./systemd-expansion.ts";
import type { ExpansionContext } from "./systemd-expansion.ts";
import type { ShellWord } from "./shell-word.ts";

/** A word of a command, and where it comes from: the same object for the words of one option. */
export interface CommandWord extends ShellWord {
  readonly from: WordOrigin;
}

/** A group as a person types it: without words when it has no place in the command, and then why. */
export interface TypedGroup {
  readonly group: WordGroup;
  readonly words: readonly CommandWord[];
  readonly why: string | undefined;
}

/** Fills in the words of a group as systemd does, as long as there is room for them; they stand or fall together. */
export function typeGroup(
  group: WordGroup,
  converted: ConvertedUnit,
  context: ExpansionContext,
  room: number,
): TypedGroup {
  const { from, byHand: words = group.words } = group;
  const leave = (why: string): TypedGroup => ({ group, words: [], why });
  const reason = group.unknown ?? refusalOf(from, converted) ?? whySwallowed(words);
  if (reason !== undefined) return leave(reason);
  const shellWords: ShellWord[] = [];
  let length = 0;
  for (const word of words) {
    const expansion = expandWord(word, context);
    if (expansion.kind === "unknown") return leave(expansion.why);
    length += lengthOf(expansion.words);
    if (length > room) return leave("With it the command has more than 2 MB, longer than Linux takes.");
    for (const each of expansion.words) shellWords.push(each);
  }
  return { group, words: shellWords.map(({ text, shell }) => ({ text, shell, from })), why: undefined };
}

/** How much room words take in a command. */
export function lengthOf(words: readonly ShellWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length + 1, 0);
}

function refusalOf(from: WordOrigin, converted: ConvertedUnit): string | undefined {
  const refusals = entriesBehind(from).map((entry) => whyRefused(entry, converted));
  return refusals.find((refusal) => refusal !== undefined);
}

/** An empty word is written as nothing, so that a flag in front of it takes the next one (runs of 5.8.6). */
function whySwallowed(words: readonly string[]): string | undefined {
  return words.includes("") ? `Without a value ${words[0]} would swallow the next word.` : undefined;
}
