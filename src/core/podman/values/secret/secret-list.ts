import type { SettingName } from "../../../unit-file/document.ts";
import { splitArguments } from "../../words/words.ts";
import { removeWord, replaceWord } from "../../settings/line-words.ts";
import { wordList } from "../../settings/word-list.ts";
import type { WordRow } from "../../settings/word-list.ts";
import type { Written } from "../../words/written.ts";
import { writeSecret } from "./secret.ts";
import type { Secret } from "./secret.ts";

/** `Secret=` of a container. */
export const secretSetting: SettingName = { section: "Container", key: "Secret" };

/** The secrets of the container, a row for each word (generator-spec.md 3, *args*). */
export const secrets = wordList(secretSetting, splitArguments);

/** What the row’s line becomes with this secret in place of its word; without a row, a line of its own. */
export function writeSecretRow(row: WordRow | undefined, secret: Secret): Written {
  const written = writeSecret(secret);
  if (row?.kind !== "word" || written.kind === "problem") return written;
  const line = row.entry.value;
  return written.kind === "remove" ? removeWord(line, row.word) : replaceWord(line, row.word, written.value);
}
