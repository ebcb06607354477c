import { codeOf, hiddenCharacters, visibleText } from "../../../../unit-file/hidden-characters.ts";
import type { HiddenCharacter } from "../../../../unit-file/hidden-characters.ts";
import { kindOfHidden, nameOfHidden } from "../../../../unit-file/hidden-names.ts";
import type { HiddenKind } from "../../../../unit-file/hidden-names.ts";
import { listed } from "../../../../english/listed.ts";
import { secretsInWords } from "../../../reading/secrets.ts";

type Characters = readonly HiddenCharacter[];

const nouns: Readonly<Record<HiddenKind, readonly [string, string]>> = {
  turns: ["a character that turns text around", "characters that turn text around"],
  unseen: ["an invisible character", "invisible characters"],
  control: ["a control character", "control characters"],
  blank: ["a character that only looks like a blank", "characters that only look like blanks"],
};

/** What a line has: “an invisible character”. */
export function whatIsHidden(characters: Characters): string {
  const kinds = kindsOf(characters);
  const [kind = "unseen"] = kinds;
  const [one, several] = kinds.length === 1 ? nouns[kind] : nouns.unseen;
  return characters.length === 1 ? one : several;
}

/** What each kind does, where there is one and where there are several. */
const effects: Readonly<Record<HiddenKind, (list: string, isOne: boolean) => string>> = {
  turns: (list) =>
    `Because of ${list}, editors and terminals show the text in another order than Podman reads it.`,
  unseen: (list, isOne) => `${list} can’t be seen, but Podman reads ${isOne ? "it" : "them"}.`,
  control: (list, isOne) =>
    `${list} can’t be seen, but Podman reads ${isOne ? "it" : "them"}, and a terminal may act on ${isOne ? "it" : "them"}.`,
  blank: (list, isOne) =>
    `${list} ${isOne ? "looks like a blank, but separates" : "look like blanks, but separate"} no words for Podman.`,
};

/** Which characters these are, and what each kind of them does. */
export function whatTheyDo(characters: Characters): string {
  const sentences = kindsOf(characters).map((kind) => {
    const ofKind = characters.filter(({ character }) => kindOfHidden(character) === kind);
    const different = [...new Set(ofKind.map(({ character }) => character))];
    return effects[kind](listOf(different), different.length === 1);
  });
  // generator-spec.md 3
  if (characters.some(({ character }) => character === "\0"))
    sentences.push("Of a value that is split into words Podman reads only what stands before U+0000.");
  return sentences.join(" ");
}

function kindsOf(characters: Characters): readonly HiddenKind[] {
  return [...new Set(characters.map(({ character }) => kindOfHidden(character)))];
}

const mostNamed = 3;

function listOf(characters: readonly string[]): string {
  const named = characters.slice(0, mostNamed).map((each) => `${codeOf(each)} (${nameOfHidden(each)})`);
  const more = characters.length - mostNamed;
  return more > 0 ? `${named.join(", ")} and ${more} more` : listed(named);
}

const mostBeside = 30;

/** The text around the first of them, written out; nothing where a password may stand in it. */
export function inFull(written: string): string {
  const [first] = hiddenCharacters(written);
  if (first === undefined || secretsInWords(withoutHidden(written)).length > 0) return "";
  const from = Math.max(0, first.from - mostBeside);
  const to = Math.min(written.length, first.to + mostBeside);
  const cut = written.slice(from, to).replaceAll(/\s*\\\r?\n\s*/g, " ");
  const shown = `${from > 0 ? "…" : ""}${visibleText(cut)}${to < written.length ? "…" : ""}`;
  const tags = spelledInTags(written);
  return ` Written out: “${shown}”.${tags === "" ? "" : ` The tag characters spell “${tags}”.`}`;
}

/** A text without its hidden characters, and with plain blanks. */
export function withoutHidden(text: string): string {
  let end = 0;
  const kept = hiddenCharacters(text).map(({ from, to, character }) => {
    const before = text.slice(end, from);
    end = to;
    return `${before}${insteadOf(character)}`;
  });
  return `${kept.join("")}${text.slice(end)}`;
}

/** What is written in the place of one: a blank where people see one. */
export function insteadOf(character: string): string {
  return kindOfHidden(character) === "blank" || /[\v\f\r]/.test(character) ? " " : "";
}

/** Tag characters are a second alphabet that nobody sees: U+E0041 is an A. */
function spelledInTags(text: string): string {
  const tags = text.match(/[\u{E0020}-\u{E007E}]/gu) ?? [];
  return tags
    .slice(0, mostBeside)
    .map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
    .join("");
}
