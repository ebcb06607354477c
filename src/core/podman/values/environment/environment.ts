import type { TextRange } from "../../../unit-file/text.ts";
import { unitValue } from "../../../unit-file/value.ts";
import { splitArguments } from "../../words/words.ts";
import type { Word } from "../../words/word.ts";
import { codePointName } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/** One word of a value of `Environment=`; the range is where it stands in the value, quotes included. */
export type EnvironmentWord = TextRange &
  (
    | { readonly kind: "assignment"; readonly name: string; readonly value: string }
    /** A bare name: podman takes the value from the service’s environment (5.6 and newer; dropped before). */
    | { readonly kind: "inherited"; readonly name: string }
  );

export type ReadEnvironment =
  | { readonly kind: "words"; readonly words: readonly EnvironmentWord[] }
  | (TextRange & { readonly kind: "problem"; readonly sentence: string });

/**
 * Reads a value of `Environment=`: split in exec mode, each word cut at its first `=` (generator-spec.md 3, *keyval*).
 * A problem names the escape because of which Podman drops the whole line, and where it stands.
 */
export function readEnvironment(value: string): ReadEnvironment {
  const split = splitArguments(value);
  if ("problem" in split) return { kind: "problem", sentence: split.problem, from: split.from, to: split.to };
  return { kind: "words", words: split.words.map(environmentWord) };
}

/**
 * Writes one variable as a word that the generators of 5.4, 5.8 and 6.1 hand to podman as exactly `NAME=value`;
 * quotes and escapes only where needed. Nothing is trimmed, an empty value is a value; without one it is a bare name;
 * no name and no value take the line away. `%` and `$` are written as typed: `expansionNotes` tells what systemd makes of them.
 * Gives a sentence for a name that podman or systemd can’t take, and for characters that no variable can hold.
 */
export function writeEnvironmentWord(name: string, value: string | undefined): Written {
  if (name === "" && (value ?? "") === "") return { kind: "remove" };
  const sentence = nameProblem(name);
  if (sentence !== undefined) return { kind: "problem", sentence };
  const word = value === undefined ? name : `${name}=${value}`;
  const written = (groups.test(word) ? undefined : unitValue(word)) ?? unitValue(quoted(word));
  return written === undefined
    ? { kind: "problem", sentence: whyUnwritable(value ?? "") }
    : { kind: "value", value: written };
}

/** Characters with which exec mode cuts, groups or escapes (generator-spec.md 3.2). */
const groups = /[ \t\n\r"'\\]/;

function environmentWord({ text, from, to }: Word): EnvironmentWord {
  const equals = text.indexOf("=");
  if (equals === -1) return { kind: "inherited", name: text, from, to };
  return { kind: "assignment", name: text.slice(0, equals), value: text.slice(equals + 1), from, to };
}

function nameProblem(name: string): string | undefined {
  if (name === "") return "Write the variable’s name.";
  if (name.includes("=")) return "A variable’s name has no = in it: write what follows as the value.";
  if (/\s/.test(name)) return "A variable’s name has no blanks.";
  const unusable = /[\p{Cc}\p{Cs}]/u.exec(name);
  if (unusable !== null) return `A variable’s name has no ${codePointName(unusable[0])}: remove it.`;
  // systemd replaces a word that begins with $NAME as a whole, and drops this one (man systemd.service).
  if (/^\$(?![${])/.test(name)) return `systemd drops a word that begins with $: write $${name}.`;
  return undefined;
}

function whyUnwritable(value: string): string {
  const unusable = /[\0\p{Cs}]/u.exec(value)?.[0] ?? "";
  return `A variable can’t hold ${codePointName(unusable)}: remove it.`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\u{7}", "\\a"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

/** In double quotes with exec mode’s escapes; NUL has none and stays. */
function quoted(word: string): string {
  return `"${word.replaceAll(/["\\]|[^\P{Cc}\0]/gu, escape)}"`;
}

function escape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return shortEscapes.get(character) ?? `\\u${codePoint.toString(16).padStart(4, "0")}`;
}
