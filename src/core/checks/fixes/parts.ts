import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { shortestChange } from "../../unit-file/text.ts";
import type { TextChange, TextRange } from "../../unit-file/text.ts";
import type { Action } from "../finding.ts";
import type { SettingValue } from "../reading/unit-settings.ts";
import { changeEntry } from "./same-entry.ts";

/** Writes a text in place of a part of an entry: of its value, its key, or the line. */
export function replacePart(label: string, entry: EntryLine, range: TextRange, insert: string): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      changeEntry(now, entry, ({ from }) => {
        const moved = { from: range.from - entry.from + from, to: range.to - entry.from + from };
        return shortestChange(now.text.slice(moved.from, moved.to), insert).map((change) => ({
          from: change.from + moved.from,
          to: change.to + moved.from,
          insert: change.insert,
        }));
      }),
  };
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
 * where nothing else stands on it.
 */
export function deletePart(label: string, { entry, range }: Pick<SettingValue, "entry" | "range">): Action {
  return {
    kind: "edit",
    label,
    edit: (now) =>
      changeEntry(now, entry, (same) => {
        const by = same.from - entry.from;
        return deletion(now, same, { from: range.from + by, to: range.to + by });
      }),
  };
}

function deletion(now: UnitDocument, entry: EntryLine, part: TextRange): readonly TextChange[] {
  const { text } = now;
  const { from, to } = withQuotes(text, part);
  const before = /(?:[ \t,]|\\\r?\n)*$/.exec(text.slice(entry.valueRange.from, from))?.[0] ?? "";
  const after = /^(?:[ \t,]|\\\r?\n)*/.exec(text.slice(to, entry.valueRange.to))?.[0] ?? "";
  const isFirst = from - before.length <= entry.valueRange.from;
  const isLast = to + after.length >= entry.valueRange.to;
  if (isFirst && isLast) return removeEntries(now, [entry]);
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
