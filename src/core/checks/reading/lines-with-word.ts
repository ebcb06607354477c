import { spelledWords } from "../../podman/words/spelled-word.ts";
import { linesWhere } from "../../unit-file/lines-where.ts";
import type { LinesWhere } from "../../unit-file/lines-where.ts";

/**
 * Makes a finder of the lines of variables, labels and the like (generator-spec.md 3, *keyval*) that have a word which
 * is meant: where there are none, the values of a long list need not be read.
 */
export function linesWithWord(isMeant: (word: string) => boolean): LinesWhere {
  return linesWhere((value) => {
    const words = spelledWords(value, "arguments");
    return !("problem" in words) && words.some(({ text }) => isMeant(text));
  });
}
