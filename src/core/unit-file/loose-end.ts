import type { UnitDocument } from "./document.ts";
import type { PhysicalLine } from "./physical-line.ts";
import { endsInBackslash, isBlank, isComment, physicalLines } from "./physical-line.ts";
import type { TextChange, TextRange } from "./text.ts";
import { isWhiteSpace } from "./white-space.ts";

/**
 * The backslashes that end the file, as changes that remove them. On the last line they mean nothing, but
 * a line put behind them would become part of that value (generator-spec.md 2.1).
 */
export function cutLooseEnd(document: UnitDocument): TextChange[] {
  const { text, lines } = document;
  const last = lines.at(-1);
  const isStatement = last?.kind === "entry" || last?.kind === "section" || last?.kind === "malformed";
  return isStatement ? cutBackslashes(text, physicalLines(text, last)) : [];
}

/** Removes the backslashes that make the last of these lines continue; of lines that end none. */
export function cutBackslashes(text: string, lines: readonly PhysicalLine[]): TextChange[] {
  const changes: TextChange[] = [];
  for (const line of lines.toReversed()) {
    if (isBlank(line) || isComment(text, line)) continue;
    if (!endsInBackslash(text, line)) break;
    const { from, to } = backslashesAtEnd(text, line.content);
    changes.push({ from, to, insert: "" });
    if (from > line.content.from) break;
  }
  return changes;
}

// Blanks between the backslashes go with them: trimmed away later they would uncover the next backslash.
function backslashesAtEnd(text: string, { from, to }: TextRange): TextRange {
  let start = to;
  for (let position = to; position > from; position--) {
    if (text[position - 1] === "\\") start = position - 1;
    else if (!isWhiteSpace(text.charCodeAt(position - 1))) break;
  }
  return { from: start, to };
}
