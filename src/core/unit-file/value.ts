import { isWhiteSpace } from "./white-space.ts";

declare const fitsOneLine: unique symbol;

/** A text that one line `Key=value` can hold: written and read back it is the same. May be empty. */
export type UnitValue = string & { readonly [fitsOneLine]: true };

/**
 * Takes any text; undefined when it can't be the value of one line: it holds a control character other than
 * a tab (line breaks are such) or half a surrogate pair, ends in a backslash, or begins or ends with white
 * space.
 */
export function unitValue(text: string): UnitValue | undefined {
  return isUnitValue(text) ? text : undefined;
}

function isUnitValue(text: string): text is UnitValue {
  if (text === "") return true;
  const edges = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return !edges.some(isWhiteSpace) && !text.endsWith("\\") && !/[^\P{Cc}\t]|\p{Cs}/u.test(text);
}
