import { unitOrder } from "../../network/edit/unit-order.ts";
import { readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Action, Files } from "../model/finding.ts";
import { removeLines } from "./remove-lines.ts";
import { alikeEntry } from "./same-entry.ts";

/** Moves lines of a file and its drop-ins into another file, where they stand behind those of the same key. */
export function moveLines(
  from: string,
  entries: readonly EntryLine[],
  to: string,
  label = `Move to ${to}`,
): Action {
  return { kind: "files", label, change: (files) => moved(files, from, entries, to) };
}

function moved(files: Files, from: string, entries: readonly EntryLine[], to: string): Files {
  const target = files[to];
  const section = unitKindOf(to)?.section;
  if (target === undefined || section === undefined) return files;
  const sources = Object.entries(files)
    .filter(([name]) => name === from || readDropInName(name)?.unit === from)
    .map(([name, text]) => taken(name, text, entries));
  const lines = sources.flatMap(({ found }) => found);
  return {
    ...files,
    ...Object.fromEntries(sources.map(({ name, text }) => [name, text])),
    [to]: lines.reduce((text, entry) => withLine(text, section, entry), target),
  };
}

/** A file without these lines, and those that it had. */
function taken(name: string, text: string, entries: readonly EntryLine[]) {
  const document = parseUnitFile(text);
  const found = [...new Set(entries.flatMap((entry) => alikeEntry(document, entry) ?? []))];
  return { name, found, text: applyChanges(text, removeLines(document, found)) };
}

function withLine(text: string, section: string, { key, value }: EntryLine): string {
  const added = unitValue(value);
  const document = parseUnitFile(text);
  return added === undefined
    ? text
    : applyChanges(text, addValue(document, { section, key }, added, unitOrder));
}
