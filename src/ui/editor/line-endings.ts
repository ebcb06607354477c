import { countUpTo } from "../../core/unit-file/count-up-to.ts";
import type { TextChange, TextRange } from "../../core/unit-file/text.ts";

/**
 * A text and what the editor holds of it: lines that end in `\n` only. Every other character stays, a carriage return in
 * the middle of a line too, since for systemd and for Podman it ends none.
 */
export interface EditorText {
  readonly whole: string;
  /** The text without the carriage returns that stand before a `\n`. */
  readonly shown: string;
  /** Where the `\n` stand in `shown` that had one, ascending. */
  readonly returns: readonly number[];
}

/** Takes any text apart. */
export function editorText(whole: string): EditorText {
  const returns: number[] = [];
  for (let at = whole.indexOf("\r\n"); at !== -1; at = whole.indexOf("\r\n", at + 2))
    returns.push(at - returns.length);
  return { whole, shown: returns.length === 0 ? whole : whole.replaceAll("\r\n", "\n"), returns };
}

/** Where a place of the editor stands in the text; before a line’s end that is before its carriage return. */
export function placeInText(returns: readonly number[], shown: number): number {
  return shown + countUpTo(returns, shown - 1);
}

/** Where a place of the text stands in the editor. */
export function placeInEditor(returns: readonly number[], place: number): number {
  let [low, high] = [0, returns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((returns[middle] ?? 0) + middle < place) low = middle + 1;
    else high = middle;
  }
  return place - low;
}

/** The same for a range. */
export function rangeInEditor(returns: readonly number[], { from, to }: TextRange): TextRange {
  return { from: placeInEditor(returns, from), to: placeInEditor(returns, to) };
}

/** What a change in the editor is in the text. New lines end as those of the text do; a deleted end goes as a whole. */
export function changeInText(
  returns: readonly number[],
  { from, to, insert }: TextChange,
  lineEnding: "\n" | "\r\n",
): TextChange {
  return {
    from: placeInText(returns, from),
    to: placeInText(returns, to),
    insert: insert.replace(/\r?\n/g, lineEnding),
  };
}
