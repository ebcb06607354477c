import { isComment, physicalLines } from "../../unit-file/physical-line.ts";
import type { TextRange } from "../../unit-file/text.ts";

/** The comments between the lines of a value that is continued, with their line endings. */
export function innerComments(text: string, range: TextRange): string {
  return physicalLines(text, range)
    .slice(1)
    .filter((line) => isComment(text, line))
    .map(({ from, to }) => text.slice(from, to))
    .join("");
}
