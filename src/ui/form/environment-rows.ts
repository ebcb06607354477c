import { changeEnvironmentWord, removeEnvironmentWord } from "../../core/settings/values/environment-edit.ts";
import { readEnvironment, writeEnvironmentWord } from "../../core/settings/values/environment.ts";
import type { EnvironmentWord } from "../../core/settings/values/environment.ts";
import type { Written } from "../../core/settings/values/written.ts";
import type { EntryLine, UnitDocument } from "../../core/unit-file/document.ts";
import { replaceValue } from "../../core/unit-file/edit.ts";
import { removeEntries } from "../../core/unit-file/remove.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import { settingList } from "./setting-list.ts";

/** A variable as it is typed. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** A row of the form: one word of an `Environment=` line, or a line that can’t be read as words. */
export type EnvironmentRow =
  | { readonly kind: "variable"; readonly entry: EntryLine; readonly word: EnvironmentWord }
  | { readonly kind: "text"; readonly entry: EntryLine };

export const environment = settingList({ section: "Container", key: "Environment" });

/** The rows of a file: a line with three variables makes three rows. */
export function environmentRows(document: UnitDocument): readonly EnvironmentRow[] {
  return environment.entries(document).flatMap((entry): readonly EnvironmentRow[] => {
    const read = readEnvironment(entry.value);
    if (read.kind === "problem") return [{ kind: "text", entry }];
    return read.words.map((word) => ({ kind: "variable", entry, word }));
  });
}

export function variableOf(row: EnvironmentRow): Variable {
  if (row.kind === "text") return { name: "", value: "" };
  return { name: row.word.name, value: row.word.kind === "assignment" ? row.word.value : "" };
}

/** What the row’s line becomes with this variable in place of its word; without a row, a line of its own. */
export function writeVariable(row: EnvironmentRow | undefined, { name, value }: Variable): Written {
  if (row?.kind !== "variable" || (name === "" && value === "")) return writeEnvironmentWord(name, value);
  return changeEnvironmentWord(row.entry.value, row.word, name, value);
}

/** Takes the row’s word out of its line, and the line out of the file when nothing is left of it. */
export function removeRow(document: UnitDocument, row: EnvironmentRow): readonly TextChange[] {
  const rest = row.kind === "text" ? undefined : removeEnvironmentWord(row.entry.value, row.word);
  if (rest?.kind === "value") return replaceValue(document, row.entry, rest.value);
  return removeEntries(document, [row.entry]);
}
