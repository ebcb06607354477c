import type { SettingKey } from "../keys/keys.ts";
import { isTrue, readSingle } from "../words/single-value.ts";
import { splitArguments, splitWords } from "../words/words.ts";
import type { SplitValue } from "../words/words.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";

interface AddedKey extends Pick<SettingKey, "reading" | "since"> {
  /** The words that a value becomes (`optionOf`). */
  readonly option: string | undefined;
}

/**
 * The value of `PodmanArgs=` that says the same as a line whose key a Podman does not know; undefined where the line
 * says nothing, or can’t be read. It is read as by the release that the key came with.
 */
export function asPodmanArgs(value: string, key: AddedKey): UnitValue | undefined {
  const written = wordsOf(value, key, key.option?.split(" ") ?? []);
  return written.length === 0 ? undefined : unitValue(written.map(quoteArgument).join(" "));
}

function wordsOf(value: string, { reading, since }: AddedKey, flag: readonly string[]): readonly string[] {
  const fill = (text: string): readonly string[] => flag.map((word) => word.replace("*", () => text));
  const single = readSingle(value, since);
  switch (reading) {
    case "switch":
      return isTrue(single) ? flag : [`${flag[0] ?? ""}=false`];
    case "switch-on":
      return isTrue(single) ? flag : [];
    case "last":
    case "number":
    case "last-even-empty":
      return single === "" ? [] : fill(single);
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
