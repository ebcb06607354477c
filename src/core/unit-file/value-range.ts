import type { EntryLine, UnitDocument } from "./document.ts";
import type { Statement } from "./logical-line.ts";
import { logicalLineAt, rangeInText } from "./logical-line.ts";
import type { TextRange } from "./text.ts";

/**
 * Where the characters `from`..`to` of an entry’s value stand in the text: a part that goes over a continuation
 * spans the backslash and whatever lies between. Offsets outside the value count as its ends. Takes an entry that
 * `parseUnitFile` found in this document; of another one the whole value is named.
 * The line is taken apart again, so that parsing a file need not keep the pieces of each value.
 */
export function rangeInValue(document: UnitDocument, entry: EntryLine, from: number, to: number): TextRange {
  const { value, valueRange } = entry;
  const start = Math.min(Math.max(from, 0), value.length);
  const end = Math.min(Math.max(start, to), value.length);
  if (valueRange.to - valueRange.from === value.length)
    return { from: valueRange.from + start, to: valueRange.from + end };
  const line = logicalLineAt(document.text, entry.from, entry.lineNumber);
  if (line.kind !== "statement" || line.to !== entry.to || !line.joined.endsWith(value)) return valueRange;
  const ahead = line.joined.length - value.length;
  return start === end ? placeIn(line, ahead + start) : rangeInText(line, ahead + start, ahead + end);
}

/** The empty range before a character of the joined line, or behind its last one. */
function placeIn(line: Statement, offset: number): TextRange {
  const isEnd = offset === line.joined.length;
  const beside = isEnd
    ? rangeInText(line, offset - 1, offset).to
    : rangeInText(line, offset, offset + 1).from;
  return { from: beside, to: beside };
}
