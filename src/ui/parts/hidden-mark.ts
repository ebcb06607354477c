import { codeOf } from "../../core/unit-file/hidden-characters.ts";
import { nameOfHidden } from "../../core/unit-file/hidden-names.ts";
import "./hidden-mark.css";

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
