import { findKey } from "../podman/keys/keys.ts";
import { splitArguments, splitWords } from "../podman/words/words.ts";

/** How a text stands in a value: as it is, or in quotes. */
export type Style = "plain" | "double" | "single";

/** A text as the program gets it, and how it is written in the value. */
export interface Spelled {
  readonly text: string;
  readonly style: Style;
}

type Mode = "whole" | "words" | "arguments";

/** How a value of a key is read (generator-spec.md 3); man systemd.exec, Environment=. */
function modeOf(section: string, key: string): Mode {
  const reading = findKey(section, key)?.reading;
  if (reading === undefined) return section === "Service" && key === "Environment" ? "arguments" : "whole";
  if (reading === "words") return "words";
  return ["arguments", "last-arguments", "key-values"].includes(reading) ? "arguments" : "whole";
}

const styles: readonly Style[] = ["plain", "double", "single"];

/**
 * The one text that a value stands for; undefined where it stands for several or none, or is spelled in a way that
 * writing the text would change.
 */
export function spelledText(section: string, key: string, value: string): Spelled | undefined {
  const mode = modeOf(section, key);
  // Of quotes around a single value it depends on the release what becomes of them (generator-spec.md 3, *last*).
  if (mode === "whole") return /^"|"$/.test(value) ? undefined : { text: value, style: "plain" };
  const split = mode === "words" ? splitWords(value) : splitArguments(value);
  const [word, ...more] = "words" in split ? split.words : [];
  if (word === undefined || more.length > 0) return undefined;
  const style = styles.find((each) => inStyle(word.text, each, mode) === value);
  return style && { text: word.text, style };
}

/** The value that stands for this text, in this style where it can be; undefined where there is none. */
export function spell(section: string, key: string, { text, style }: Spelled): string | undefined {
  const mode = modeOf(section, key);
  if (mode === "whole") return /^"|"$/.test(text) ? undefined : text;
  return [style, ...styles]
    .map((each) => inStyle(text, each, mode))
    .find((value) => value !== undefined && spelledText(section, key, value)?.text === text);
}

function inStyle(text: string, style: Style, mode: Mode): string | undefined {
  if (style === "plain") return /[\s"'\\]/.test(text) || text === "" ? undefined : text;
  const quote = style === "double" ? '"' : "'";
  if (mode === "arguments") return quote + text.replaceAll(/["'\\]/g, (each) => escaped(each, quote)) + quote;
  return text.includes(quote) ? undefined : quote + text + quote;
}

function escaped(character: string, quote: string): string {
  return character === "\\" || character === quote ? `\\${character}` : character;
}
