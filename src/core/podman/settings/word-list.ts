import type { EntryLine, SettingName, UnitDocument } from "../../unit-file/document.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerText } from "../../memory/once-per-text.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { settingList } from "./setting-list.ts";
import type { SettingList } from "./setting-list.ts";
import type { TextRange } from "../../unit-file/text.ts";
import type { Word } from "../words/word.ts";
import { removeWord } from "./line-words.ts";

/** One word of a line of a setting, or a line that can’t be read as words. */
export type WordRow<Part extends TextRange = Word> =
  | { readonly kind: "word"; readonly entry: EntryLine; readonly word: Part }
  | { readonly kind: "text"; readonly entry: EntryLine };

/**
 * The rows of a setting of which each line may hold several values: a row for each word. To change a row gives its line
 * another value; to remove it takes its word out of the line, and the line out of the file when nothing is left of it.
 * `split` gives the words of a value, or something else where it can’t be read.
 */
export function wordList<Part extends TextRange>(
  name: SettingName,
  split: (value: string) => { readonly words: readonly Part[] } | object,
): SettingList<WordRow<Part>> {
  const lines = settingList(name);
  const splitOnce = oncePerText(split);
  const rows = oncePerObject((document: UnitDocument): readonly WordRow<Part>[] =>
    lines.rows(document).flatMap((entry): readonly WordRow<Part>[] => {
      const read = splitOnce(entry.value);
      if (!("words" in read)) return [{ kind: "text", entry }];
      return read.words.map((word) => ({ kind: "word", entry, word }));
    }),
  );
  return {
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
}
