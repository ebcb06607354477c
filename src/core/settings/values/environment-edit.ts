import { unitValue } from "../../unit-file/value.ts";
import { writeEnvironmentWord } from "./environment.ts";
import type { EnvironmentWord } from "./environment.ts";
import type { Written } from "./written.ts";

/**
 * Changes one word of a value of `Environment=` and leaves every other character as it is.
 * Takes the value, a word that `readEnvironment` found in it, and the new name and value; both empty remove the word.
 * A word that says the same already stays as it is spelled.
 */
export function changeEnvironmentWord(
  line: string,
  word: EnvironmentWord,
  name: string,
  value: string,
): Written {
  if (word.kind === "assignment" && word.name === name && word.value === value) return asLine(line);
  const written = writeEnvironmentWord(name, value);
  if (written.kind === "problem") return written;
  if (written.kind === "remove") return removeEnvironmentWord(line, word);
  return asLine(line.slice(0, word.from) + written.value + line.slice(word.to));
}

/**
 * Removes one word of a value of `Environment=` and the blanks that set it apart from its neighbour.
 * Takes a word that `readEnvironment` found in the value; when it was the only one the line goes.
 */
export function removeEnvironmentWord(line: string, word: EnvironmentWord): Written {
  const after = line.slice(word.to).replace(/^[ \t]+/, "");
  const before = line.slice(0, word.from);
  return asLine(after === "" ? before.replace(/[ \t]+$/, "") : before + after);
}

function asLine(line: string): Written {
  if (line === "") return { kind: "remove" };
  const value = unitValue(line);
  return value === undefined
    ? { kind: "problem", sentence: "The rest of this line can’t stand on one line: edit it in the file." }
    : { kind: "value", value };
}
