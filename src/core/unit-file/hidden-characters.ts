/** Scripts in which joiners inside a word change how it looks (Unicode Standard Annex 31, 2.3). */
const joined = String.raw`[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}]`;
/** Scripts in which a blank is as wide as a character. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3001\u3002\uFF01-\uFF60]`;

/** Where such a character belongs to what is seen beside it. */
const harmless = [
  String.raw`(?<=${joined})[\u200C\u200D](?=${joined})`,
  String.raw`(?<=${wide})\u3000(?=${wide})`,
  // An emoji of several, one drawn in colour, a key, another form of a Chinese character (Unicode Technical Standard 51 and 37).
  String.raw`(?<=\p{ExtPict}\uFE0F?|\p{EMod})\u200D(?=\p{ExtPict})`,
  String.raw`(?<=\p{ExtPict})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{sc=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
  ...["gbeng", "gbsct", "gbwls"].flatMap(tagsOfFlag),
].join("|");

/** The flags of England, Scotland and Wales are a black flag and a name that nobody sees: each letter of that. */
function tagsOfFlag(name: string): readonly string[] {
  const tags = Array.from(name, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
  const all = ["🏴", ...tags, "\u{E007F}"];
  return all
    .slice(1)
    .map((_, at) => `(?<=${all.slice(0, at + 1).join("")})(?=${all.slice(at + 1).join("")})[^]`);
}

/**
 * What can’t be seen, turns the text around, or looks like a blank and is none, as known from “Trojan Source”
 * (CVE-2021-42574): characters without a form of their own (bidirectional controls, joiners, fillers, tags, selectors),
 * controls but for a tab and what ends a line, blanks other than the plain one, and some that are drawn as nothing.
 */
const hidden = String.raw`(?=[\p{DI}\p{Cc}\p{Z}\u2800\uFFF9-\uFFFC])(?![\t\n ]|\r\n|${harmless})[^]`;

/** Most texts have only these, and are not looked at further. */
const anyOther = /[^\t\n -~’“”…–→·]/;

/** One of them, with its place in a text. */
export interface HiddenCharacter {
  readonly from: number;
  readonly to: number;
  readonly character: string;
}

/** Finds each in a text; of its own for whoever asks, since a global expression keeps where it was. */
export const everyHidden = (): RegExp => new RegExp(hidden, "gu");

/** The hidden characters of a text, in their order. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!anyOther.test(text)) return [];
  return [...text.matchAll(everyHidden())].map(({ 0: character, index }) => ({
    from: index,
    to: index + character.length,
    character,
  }));
}

/** How a character is called by its number: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text for a sentence: hidden characters are written out, as in `A[U+200B]B`. */
export function visibleText(text: string): string {
  return anyOther.test(text) ? text.replaceAll(everyHidden(), (each) => `[${codeOf(each)}]`) : text;
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visibleText(text.replaceAll(/[\t\n\v\f\r ]+/g, " "));
}
