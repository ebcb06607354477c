import { codeOf, hiddenCharacters } from "../../core/unit-file/hidden-characters.ts";
import type { HiddenCharacter } from "../../core/unit-file/hidden-characters.ts";
import { nameOfHidden } from "../../core/unit-file/hidden-names.ts";
import "./hidden-mark.css";

/** A browser takes minutes to lay out tens of thousands of marks in a line. */
const mostMarks = 500;

/** What is drawn as marks in a text, in order; where there are very many, the last is all that is left of it. */
export function markedIn(text: string): readonly HiddenCharacter[] {
  const hidden = hiddenCharacters(text);
  const last = hidden[mostMarks - 1];
  if (last === undefined) return hidden;
  const rest = { from: last.from, to: text.length, character: text.slice(last.from) };
  return [...hidden.slice(0, mostMarks - 1), rest];
}

/**
 * How a character that can’t be seen is drawn: in a box that keeps it from turning what stands beside it, with its
 * number, which the style sheet adds, so that the text that is read and copied stays what it is.
 */
export function hiddenMark(character: string) {
  const code = codeOf(character);
  const name = nameOfHidden(character);
  return {
    className: "hidden-character",
    role: "img",
    title: name,
    "aria-label": `${code} ${name}`,
    "data-code": code,
  };
}

/** The same outside React; what is drawn in place of a character has no text of its own. */
export function drawHiddenMark(character: string, text = ""): HTMLElement {
  const { className, ...attributes } = hiddenMark(character);
  const mark = Object.assign(document.createElement("span"), { className, textContent: text });
  for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
  return mark;
}
