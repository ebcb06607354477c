import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { settingList } from "../setting-list.ts";
import type { SettingList } from "../setting-list.ts";
import { settings } from "../settings.ts";
import { changeEnvironmentWord } from "./environment-edit.ts";
import { readEnvironment, writeEnvironmentWord } from "./environment.ts";
import type { EnvironmentWord } from "./environment.ts";
import { removeWord } from "./line-words.ts";
import type { Written } from "./written.ts";

/** A variable as it is typed. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** One word of an `Environment=` line, or a line that can’t be read as words. */
export type EnvironmentRow =
  | { readonly kind: "variable"; readonly entry: EntryLine; readonly word: EnvironmentWord }
  | { readonly kind: "text"; readonly entry: EntryLine };

const lines = settingList(settings.environment);

function rows(document: UnitDocument): readonly EnvironmentRow[] {
  return lines.rows(document).flatMap((entry): readonly EnvironmentRow[] => {
    const read = readEnvironment(entry.value);
    if (read.kind === "problem") return [{ kind: "text", entry }];
    return read.words.map((word) => ({ kind: "variable", entry, word }));
  });
}

/**
 * The variables of the container: a line with three makes three rows. To remove a row takes its word out of its line,
 * and the line out of the file when nothing is left of it.
 */
export const environment: SettingList<EnvironmentRow> = {
  rows,
  add: lines.add,
  change: (document, index, value) => {
    const entry = rows(document)[index]?.entry;
    return entry === undefined ? [] : replaceValue(document, entry, value);
  },
  remove: (document, index) => {
    const row = rows(document)[index];
    if (row === undefined) return [];
    const rest = row.kind === "text" ? undefined : removeWord(row.entry.value, row.word);
    return rest?.kind === "value"
      ? replaceValue(document, row.entry, rest.value)
      : removeEntries(document, [row.entry]);
  },
};

/** What stands in the fields of a row; nothing for a line that can’t be read. */
export function variableOf(row: EnvironmentRow): Variable {
  if (row.kind === "text") return { name: "", value: "" };
  return { name: row.word.name, value: row.word.kind === "assignment" ? row.word.value : "" };
}

/** What the row’s line becomes with this variable in place of its word; without a row, a line of its own. */
export function writeVariable(row: EnvironmentRow | undefined, { name, value }: Variable): Written {
  if (row?.kind !== "variable" || (name === "" && value === "")) return writeEnvironmentWord(name, value);
  return changeEnvironmentWord(row.entry.value, row.word, name, value);
}
