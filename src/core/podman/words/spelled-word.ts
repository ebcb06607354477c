import type { TextRange } from "../../unit-file/text.ts";
import { splitArguments, splitWords } from "./words.ts";
import type { SplitProblem, Word } from "./word.ts";

/** A word of a value, with the place in the value of each of its characters: quotes and escapes are longer there. */
export interface SpelledWord {
  readonly text: string;
  /** Where the characters `from`..`to` of the text stand in the value. */
  readonly rangeInValue: (from: number, to: number) => TextRange;
}

/** How a value is cut into words: without escapes or with them (generator-spec.md 3.1 and 3.2). */
export type WordMode = "words" | "arguments";

/** The words of a value, or why Podman drops them all. */
export function spelledWords(value: string, mode: WordMode): readonly SpelledWord[] | SplitProblem {
  const split = mode === "words" ? splitWords(value) : splitArguments(value);
  return "problem" in split ? split : split.words.map((word) => spelledWord(value, word, mode));
}

function spelledWord(value: string, word: Word, mode: WordMode): SpelledWord {
  // Most words are spelled as they are, without a quote or an escape.
  const isPlain = word.to - word.from === word.text.length;
  let known: readonly TextRange[] | undefined;
  const rangeInValue = (from: number, to: number): TextRange => {
    if (isPlain) return placeInPlain(word, from, to);
    const places = (known ??= placesOf(value, word, mode));
    const first = places[from];
    const last = places[to - 1];
    const start = first?.from ?? last?.to ?? word.from;
    return { from: start, to: to > from ? (last?.to ?? start) : start };
  };
  return { text: word.text, rangeInValue };
}

function placeInPlain(word: Word, from: number, to: number): TextRange {
  const start = word.from + from;
  return { from: start, to: to > from ? word.from + to : start };
}

const piece = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2}|[^]?)|[^]/g;

/** For each character of the word, where it is spelled. Quotes that group spell none. */
function placesOf(value: string, { from, to }: Word, mode: WordMode): readonly TextRange[] {
  const places: TextRange[] = [];
  let quote = "";
  for (const { 0: written, index } of value.slice(from, to).matchAll(mode === "words" ? /[^]/g : piece)) {
    const isEscape = written.startsWith("\\") && mode === "arguments";
    if (quote === "" && (written === '"' || written === "'")) quote = written;
    else if (written === quote) quote = "";
    else
      for (let count = isEscape ? decodedLength(written) : 1; count > 0; count--)
        places.push({ from: from + index, to: from + index + written.length });
  }
  return places;
}

/** How many characters an escape stands for: one that ends the value stands for none. */
function decodedLength(escape: string): number {
  const split = splitArguments(escape);
  return "words" in split ? (split.words[0]?.text.length ?? 0) : 0;
}
