import type { SettingList } from "../../settings/setting-list.ts";
import { cardSettings } from "../../settings/card-settings.ts";
import { changeEnvironmentWord } from "./environment-edit.ts";
import { readEnvironment, writeEnvironmentWord } from "./environment.ts";
import type { EnvironmentWord } from "./environment.ts";
import { wordList } from "../../settings/word-list.ts";
import type { WordRow } from "../../settings/word-list.ts";
import type { Written } from "../../words/written.ts";

/** A variable as it is typed. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** One word of an `Environment=` line, or a line that can’t be read as words. */
export type EnvironmentRow = WordRow<EnvironmentWord>;

/** The variables of the container: a line with three makes three rows. */
export const environment: SettingList<EnvironmentRow> = wordList(cardSettings.environment, readEnvironment);

/** What stands in the fields of a row; nothing for a line that can’t be read. */
export function variableOf(row: EnvironmentRow): Variable {
  if (row.kind === "text") return { name: "", value: "" };
  return { name: row.word.name, value: row.word.kind === "assignment" ? row.word.value : "" };
}

/** What the row’s line becomes with this variable in place of its word; without a row, a line of its own. */
export function writeVariable(row: EnvironmentRow | undefined, { name, value }: Variable): Written {
  if (row?.kind !== "word" || (name === "" && value === "")) return writeEnvironmentWord(name, value);
  return changeEnvironmentWord(row.entry.value, row.word, name, value);
}
