import type { TextRange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Written } from "../words/written.ts";

/** Puts a text in the place of one word of a value and leaves every other character as it is. */
export function replaceWord(line: string, { from, to }: TextRange, text: string): Written {
  return asLine(line.slice(0, from) + text + line.slice(to));
}

/**
 * Removes one word of a value, and the blanks that set it apart from its neighbour; when it was the only one the line
 * goes.
 */
export function removeWord(line: string, { from, to }: TextRange): Written {
  const after = line.slice(to).replace(/^[ \t]+/, "");
  const before = line.slice(0, from);
  return asLine(after === "" ? before.replace(/(?<![ \t])[ \t]+$/, "") : before + after);
}

/** The whole line as it stands. */
export function asLine(line: string): Written {
  if (line === "") return { kind: "remove" };
  const value = unitValue(line);
  return value === undefined
    ? { kind: "problem", sentence: "The rest of this line can’t stand on one line: edit it in the file." }
    : { kind: "value", value };
}
