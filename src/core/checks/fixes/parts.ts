import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { shiftChanges, shortestChange } from "../../unit-file/text.ts";
import type { TextChange, TextRange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Action } from "../model/finding.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";
import { innerComments } from "./inner-comments.ts";
import { removeLines } from "./remove-lines.ts";
import { changeEntry } from "./same-entry.ts";
import { together } from "./together.ts";

type EntryPart = Pick<SettingValue, "entry" | "range">;

/**
 * Writes a text in place of a part of an entry: of its value, its key, or the line. Comments between its lines move above
 * the entry.
 */
export function replacePart(
  label: string,
  entry: EntryLine,
  range: TextRange,
  insert: string | (() => string),
): Action {
  return changePart(label, { entry, range }, (now, same, part) =>
    replacement(now, same, part, typeof insert === "string" ? insert : insert()),
  );
}

/** Changes a part of an entry where that stands by the time it is made. */
function changePart(
  label: string,
  { entry, range }: EntryPart,
  change: (now: UnitDocument, entry: EntryLine, part: TextRange) => readonly TextChange[],
): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      changeEntry(now, entry, (same) => {
        const by = same.from - entry.from;
        return change(now, same, { from: range.from + by, to: range.to + by });
      }),
  };
}

function replacement(
  now: UnitDocument,
  entry: EntryLine,
  part: TextRange,
  insert: string,
): readonly TextChange[] {
  const isWhole = part.from === entry.valueRange.from && part.to === entry.valueRange.to;
  const value = isWhole ? unitValue(insert) : undefined;
  if (value !== undefined) return replaceValue(now, entry, value);
  const comments = innerComments(now.text, part);
  const moved = comments === "" ? [] : [{ from: entry.from, to: entry.from, insert: comments }];
  return [...moved, ...shiftChanges(shortestChange(now.text.slice(part.from, part.to), insert), part.from)];
}

/** Writes a text in place of a part of a value; nothing where the part is not spelled as it reads. */
export function replaceValuePart(
  { text: file }: UnitDocument,
  { text, entry, range }: SettingValue,
  insert: string,
  label = `Write ${insert}`,
): readonly Action[] {
  return file.slice(range.from, range.to) === text ? [replacePart(label, entry, range, insert)] : [];
}

/**
 * Deletes a word of a value, or what stands between two commas, with what sets it apart from its neighbour; the line
 * where nothing else stands on it. Nothing where comments stand between the lines of the value.
 */
export function deletePart(label: string, part: EntryPart): Action {
  return changePart(label, part, deletion);
}

/** Deletes several parts, as of an option that is given more than once: all of them, or nothing. */
export function deleteParts(label: string, parts: readonly EntryPart[]): Action {
  return together(
    label,
    parts.map((part) => deletePart(label, part)),
  );
}

function deletion(now: UnitDocument, entry: EntryLine, part: TextRange): readonly TextChange[] {
  const { text } = now;
  const { from, to } = withQuotes(text, part);
  const before = /(?:[ \t,]|\\\r?\n)*$/.exec(text.slice(entry.valueRange.from, from))?.[0] ?? "";
  const after = /^(?:[ \t,]|\\\r?\n)*/.exec(text.slice(to, entry.valueRange.to))?.[0] ?? "";
  const isFirst = from - before.length <= entry.valueRange.from;
  const isLast = to + after.length >= entry.valueRange.to;
  if (isFirst && isLast) return removeLines(now, [entry]);
  if (innerComments(text, entry) !== "") return [];
  const isBehindComma = before.endsWith(",") && !after.startsWith(",");
  return isLast || isBehindComma
    ? [{ from: from - before.length, to, insert: "" }]
    : [{ from, to: to + after.length, insert: "" }];
}

/** The place of a word with the quotes around it, or around a piece of it. */
function withQuotes(text: string, { from, to }: TextRange): TextRange {
  const [left, right] = [text.charAt(from - 1), text.charAt(to)];
  if (isQuote(left) && left === right) return { from: from - 1, to: to + 1 };
  const isOpen = (quote: string) => isQuote(quote) && text.slice(from, to).split(quote).length % 2 === 0;
  if (isOpen(right)) return { from, to: to + 1 };
  return isOpen(left) ? { from: from - 1, to } : { from, to };
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}
