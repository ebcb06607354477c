import { spelledWords } from "../../podman/words/spelled-word.ts";
import type { EntryLine, Line, MalformedLine, SectionLine, UnitDocument } from "../../unit-file/document.ts";
import { hiddenCharacters } from "../../unit-file/hidden-characters.ts";
import type { HiddenCharacter } from "../../unit-file/hidden-characters.ts";
import { kindOfHidden } from "../../unit-file/hidden-names.ts";
import { linesIn } from "../../unit-file/lines-in.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { eachPhysicalLine, isComment } from "../../unit-file/physical-line.ts";
import type { PhysicalLine } from "../../unit-file/physical-line.ts";
import type { TextRange } from "../../unit-file/text.ts";

/** A line in which characters that can’t be seen are read, and these characters. */
export interface LineWithHidden {
  readonly line: EntryLine | SectionLine | MalformedLine;
  readonly characters: readonly [HiddenCharacter, ...HiddenCharacter[]];
}

/**
 * The lines in which characters that can’t be seen count for something: not those of comments and descriptions, which
 * are read by people alone, nor white space that is cut off (generator-spec.md 2).
 */
export const linesWithHidden = oncePerObject((document: UnitDocument): readonly LineWithHidden[] => {
  const byLine = new Map<Line, HiddenCharacter[]>();
  for (const found of hiddenCharacters(document.text)) {
    const [line] = linesIn(document, found);
    const ofLine = line && byLine.get(line);
    if (ofLine !== undefined) ofLine.push(found);
    else if (line !== undefined) byLine.set(line, [found]);
  }
  return [...byLine].flatMap(([line, found]) => withThoseRead(document, line, found));
});

function withThoseRead({ text }: UnitDocument, line: Line, found: readonly HiddenCharacter[]) {
  if (line.kind === "comment" || line.kind === "blank" || line.kind === "dropped") return [];
  const inside = insideLines(text, line, found);
  const [first, ...others] = line.kind === "entry" ? thoseThatCount(text, line, inside) : inside;
  const characters = first && ([first, ...others] as const);
  return characters === undefined ? [] : [{ line, characters }];
}

/** Those within the lines that are joined, without the comments between them and white space at their ends. */
function insideLines(
  text: string,
  line: Line,
  found: readonly HiddenCharacter[],
): readonly HiddenCharacter[] {
  const inside: HiddenCharacter[] = [];
  let next = 0;
  for (const physical of eachPhysicalLine(text, line)) {
    const isSkipped = isComment(text, physical);
    for (let each = found[next]; each !== undefined && each.from < physical.to; each = found[++next])
      if (!isSkipped && isInside(each, physical)) inside.push(each);
  }
  return inside;
}

function isInside({ from, to }: HiddenCharacter, { content }: PhysicalLine): boolean {
  return from >= content.from && to <= content.to;
}

function thoseThatCount(text: string, entry: EntryLine, inside: readonly HiddenCharacter[]) {
  const isDescription = entry.section === "Unit" && entry.key === "Description";
  const isQuoted = quotedPlaces(text, entry.valueRange);
  return inside.filter((each) => {
    if (each.from < entry.valueRange.from && isInKey(text, entry, each)) return true;
    if (isDescription) return false;
    return !isTextKey(entry) || !belongsToText(text, each, isQuoted);
  });
}

/** Does it stand before the `=`? */
export function isInKey(text: string, { from }: EntryLine, each: HiddenCharacter): boolean {
  return each.from < text.indexOf("=", from);
}

/** Keys whose values are texts for people or programs: a name, = and anything. */
export function isTextKey({ key }: EntryLine): boolean {
  return key === "Environment" || key === "Label" || key === "Annotation";
}

const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** Blanks inside quotes part nothing, and marks beside right-to-left letters put the punctuation there in its place. */
function belongsToText(
  text: string,
  { from, to, character }: HiddenCharacter,
  isQuoted: (at: number) => boolean,
): boolean {
  if (kindOfHidden(character) === "blank") return isQuoted(from);
  return /[\u061C\u200E\u200F]/.test(character) && rightToLeft.test(text.slice(from - 3, to + 3));
}

/** Says of ever later places of a text whether they stand in quotes of its value: each character is read once. */
function quotedPlaces(text: string, { from, to }: TextRange): (at: number) => boolean {
  const marks = text.slice(from, to).matchAll(/\\[^]|["']/g);
  let mark = marks.next();
  let quote = "";
  return (at) => {
    for (; mark.done !== true && from + mark.value.index < at; mark = marks.next()) {
      const [character] = mark.value;
      if (quote === character) quote = "";
      else if (quote === "" && character.length === 1) quote = character;
    }
    return quote !== "";
  };
}

/** Does the name of a variable, label or annotation have one? */
export function isInVariableName({ value }: EntryLine): boolean {
  const words = spelledWords(value, "arguments");
  return (
    !("problem" in words) &&
    words.some(({ text }) => hiddenCharacters(text.split("=", 1)[0] ?? "").length > 0)
  );
}
