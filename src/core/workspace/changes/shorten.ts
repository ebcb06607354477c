import { visibleLine } from "../../unit-file/hidden-characters.ts";

const longest = 60;

/** What anybody can have written, as a part of a sentence: on one line, not too long, and with nothing that hides in it. */
export function onOneLine(text: string): string {
  return shorten(visibleLine(text));
}

/** A text of at most 60 characters: what is behind them is cut off and becomes an ellipsis. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
