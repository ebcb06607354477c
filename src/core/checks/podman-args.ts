import type { Fallback } from "../settings/catalogue/description.ts";
import type { Reading } from "../settings/keys/key.ts";
import { splitArguments, splitWords } from "../settings/words.ts";
import type { SplitValue } from "../settings/words.ts";
import { unitValue } from "../unit-file/value.ts";
import type { UnitValue } from "../unit-file/value.ts";

/**
 * The value of `PodmanArgs=` that says the same as a line whose key a Podman does not know; undefined where the line
 * says nothing, or can’t be read. How it is read: `keys/`; the words: `catalogue/`.
 */
export function asPodmanArgs(value: string, reading: Reading, { words }: Fallback): UnitValue | undefined {
  const written = wordsOf(value, reading, words.split(" "));
  return written.length === 0 ? undefined : unitValue(written.map(quoteArgument).join(" "));
}

function wordsOf(value: string, reading: Reading, flag: readonly string[]): readonly string[] {
  const fill = (text: string): readonly string[] => flag.map((word) => word.replace("*", () => text));
  switch (reading) {
    case "switch":
      return /^(?:1|yes|true|on)$/i.test(value) ? flag : [`${flag[0] ?? ""}=false`];
    case "switch-on":
      return /^(?:1|yes|true|on)$/i.test(value) ? flag : [];
    case "last":
    case "number":
    case "last-even-empty":
      return value === "" ? [] : fill(/^"(.*)"$/s.exec(value)?.[1] ?? value);
    case "list":
      return value === "" ? [] : fill(value);
    case "words":
      return splitInto(splitWords(value)).flatMap(fill);
    case "arguments":
    case "last-arguments":
    case "key-values":
      return splitInto(splitArguments(value)).flatMap(fill);
  }
}

function splitInto(split: SplitValue): readonly string[] {
  return "words" in split ? split.words.map(({ text }) => text) : [];
}

/** A word as `PodmanArgs=` reads it back (generator-spec.md 3.2). */
function quoteArgument(word: string): string {
  return /[\s"'\\]/.test(word) ? `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"` : word;
}
