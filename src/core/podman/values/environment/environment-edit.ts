import { writeEnvironmentWord } from "./environment.ts";
import type { EnvironmentWord } from "./environment.ts";
import { asLine, removeWord, replaceWord } from "../../settings/line-words.ts";
import type { Written } from "../../words/written.ts";

/**
 * Changes one word of a value of `Environment=` and leaves every other character as it is.
 * Takes the value, a word that `readEnvironment` found in it, and the new name and value; both empty remove the word.
 * A word that says the same already stays as it is spelled, and a bare name stays one while it has no value.
 */
export function changeEnvironmentWord(
  line: string,
  word: EnvironmentWord,
  name: string,
  value: string,
): Written {
  if (word.kind === "assignment" && word.name === name && word.value === value) return asLine(line);
  const isBare = word.kind === "inherited" && value === "";
  const written = writeEnvironmentWord(name, isBare ? undefined : value);
  if (written.kind === "problem") return written;
  return written.kind === "remove" ? removeWord(line, word) : replaceWord(line, word, written.value);
}
