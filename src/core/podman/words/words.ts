import type { TextRange } from "../../unit-file/text.ts";
import { readEscape } from "./escapes.ts";
import type { SplitProblem, Word } from "./word.ts";

export type SplitValue = { readonly words: readonly Word[] } | SplitProblem;

/**
 * Splits a value in word mode, as for `DropCapability=` (generator-spec.md 3.1): quotes group and are removed,
 * a backslash is an ordinary character, an empty word ends the list.
 * Gives a problem when a quote stays open: Podman then drops every word of the line without a message.
 */
export function splitWords(value: string): SplitValue {
  return split(value, "words");
}

/**
 * Splits a value in exec mode, as for `Exec=` and `Environment=` (generator-spec.md 3.2): quotes group and are
 * removed, backslash escapes are decoded, an open quote ends with the value, an empty word ends the list.
 * Gives a problem for an escape that Podman does not know: it then drops the whole line.
 */
export function splitArguments(value: string): SplitValue {
  return split(value, "arguments");
}

/** The same as the generators up to 5.3 do it: of an octal escape they make a NUL and go on behind its first digit. */
export function splitOlderArguments(value: string): SplitValue {
  return split(value, "older-arguments");
}

/** All escapes of a value in exec mode that Podman does not know: it stops at the first, and would at the next one then. */
export function unknownEscapes(value: string): readonly TextRange[] {
  const unknown: TextRange[] = [];
  split(value, "arguments", unknown);
  return unknown;
}

type Mode = "words" | "arguments" | "older-arguments";

/** Goes on behind an escape that is not known where these are collected, as if its characters stood for themselves. */
function split(whole: string, mode: Mode, unknown?: TextRange[]): SplitValue {
  // A NUL ends a value (runs of 5.4.2, 5.8.6 and 6.1.1).
  const value = whole.includes("\0") ? whole.slice(0, whole.indexOf("\0")) : whole;
  const words: Word[] = [];
  let position = skipSeparators(value, 0);
  while (position < value.length) {
    const word = readWord(value, position, mode, unknown);
    if ("problem" in word) return word;
    if (word.text === "") break;
    words.push(word);
    position = skipSeparators(value, word.to);
  }
  return { words };
}

function skipSeparators(value: string, from: number): number {
  let position = from;
  while (isSeparator(value.charAt(position))) position++;
  return position;
}

function isSeparator(character: string): boolean {
  return character === " " || character === "\t" || character === "\n" || character === "\r";
}

function readWord(value: string, from: number, mode: Mode, unknown?: TextRange[]): Word | SplitProblem {
  let text = "";
  let openQuote: TextRange | undefined;
  let position = from;
  while (position < value.length) {
    const plainEnd = endOfPlain(value, position);
    if (plainEnd > position) {
      text += value.slice(position, plainEnd);
      position = plainEnd;
      continue;
    }
    const character = value.charAt(position);
    if (character === "\\" && mode !== "words") {
      const escape = readEscape(value, position, { isOlder: mode === "older-arguments" });
      if ("problem" in escape) {
        if (unknown === undefined) return escape;
        unknown.push({ from: escape.from, to: escape.to });
      }
      text += "text" in escape ? escape.text : value.slice(escape.from, escape.to);
      position = escape.to;
      continue;
    }
    if (openQuote === undefined && isSeparator(character)) break;
    if (openQuote === undefined && (character === '"' || character === "'"))
      openQuote = { from: position, to: position + 1 };
    else if (openQuote !== undefined && character === value.charAt(openQuote.from)) openQuote = undefined;
    else text += character;
    position++;
  }
  if (openQuote !== undefined && mode === "words")
    return { ...openQuote, problem: "This quote is never closed, so Podman drops the whole line." };
  return { text, from, to: position };
}

/** Where the next character stands that may mean something; most words are plain from end to end. */
function endOfPlain(value: string, from: number): number {
  let position = from;
  while (position < value.length && !mayMean(value.charCodeAt(position))) position++;
  return position;
}

function mayMean(codeUnit: number): boolean {
  return codeUnit <= 0x20 || codeUnit === 0x22 || codeUnit === 0x27 || codeUnit === 0x5c;
}
