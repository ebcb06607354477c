import { spelledWords } from "../../podman/words/spelled-word.ts";
import type { EntryLine, Line, MalformedLine, SectionLine, UnitDocument } from "../../unit-file/document.ts";
import { hiddenCharacters } from "../../unit-file/hidden-characters.ts";
import type { HiddenCharacter } from "../../unit-file/hidden-characters.ts";
import { kindOfHidden } from "../../unit-file/hidden-names.ts";
import { linesIn } from "../../unit-file/lines-in.ts";
import { oncePerObject } from "../../unit-file/once-per-object.ts";
import { eachPhysicalLine, isComment } from "../../unit-file/physical-line.ts";
import type { PhysicalLine } from "../../unit-file/physical-line.ts";

/** A line in which characters that can’t be seen are read, and these characters. */
export interface LineWithHidden {
  readonly line: EntryLine | SectionLine | MalformedLine;
  readonly characters: readonly [HiddenCharacter, ...HiddenCharacter[]];
}

/**
 * The lines in which characters that can’t be seen count for something: not those of comments and descriptions, which
 * are read by people alone, nor white space that is cut off (corrections.md, Files).
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
  const [first, ...others] = insideLines(text, line, found).filter(
    (each) => line.kind !== "entry" || counts(text, line, each),
  );
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

function counts(text: string, entry: EntryLine, each: HiddenCharacter): boolean {
  if (each.from < entry.valueRange.from && isInKey(text, entry, each)) return true;
  if (entry.section === "Unit" && entry.key === "Description") return false;
  return !isTextKey(entry) || !belongsToText(text, entry, each);
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
function belongsToText(text: string, { valueRange }: EntryLine, { from, to, character }: HiddenCharacter) {
  if (kindOfHidden(character) === "blank") return isQuoted(text.slice(valueRange.from, from));
  return /[\u061C\u200E\u200F]/.test(character) && rightToLeft.test(text.slice(from - 3, to + 3));
}

function isQuoted(before: string): boolean {
  let quote = "";
  for (const [character] of before.matchAll(/\\[^]|["']/g))
    if (quote === character) quote = "";
    else if (quote === "" && character.length === 1) quote = character;
  return quote !== "";
}

/** Does the name of a variable, label or annotation have one? */
export function isInVariableName({ value }: EntryLine): boolean {
  const words = spelledWords(value, "arguments");
  return (
    !("problem" in words) &&
    words.some(({ text }) => hiddenCharacters(text.split("=", 1)[0] ?? "").length > 0)
  );
}
