import type { EntryLine, UnitDocument } from "./document.ts";
import { countUpTo } from "./count-up-to.ts";
import { logicalLineAt } from "./logical-line.ts";
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
  const line = takenApart(document, entry);
  if (line === undefined) return valueRange;
  const ahead = line.length - value.length;
  return start === end ? placeIn(line, ahead + start) : rangeIn(line, ahead + start, ahead + end);
}

/** A line that goes over several, by its pieces in the text. */
interface TakenApart {
  readonly text: string;
  readonly length: number;
  readonly pieces: readonly TextRange[];
  /** Where each piece begins in the joined line. */
  readonly starts: readonly number[];
}

/** A value of thousands of words is asked for each of them. */
const known = new WeakMap<EntryLine, TakenApart>();

function takenApart({ text }: UnitDocument, entry: EntryLine): TakenApart | undefined {
  const found = known.get(entry);
  if (found?.text === text) return found;
  const line = logicalLineAt(text, entry.from, entry.lineNumber);
  if (line.kind !== "statement" || line.to !== entry.to || !line.joined.endsWith(entry.value))
    return undefined;
  let length = 0;
  const starts = line.pieces.map(({ from, to }) => (length += to - from) - (to - from));
  const taken = { text, length, pieces: line.pieces, starts };
  known.set(entry, taken);
  return taken;
}

/** The empty range before a character of the joined line, or behind its last one. */
function placeIn(line: TakenApart, offset: number): TextRange {
  const beside = offset === line.length ? positionOf(line, offset - 1) + 1 : positionOf(line, offset);
  return { from: beside, to: beside };
}

function rangeIn(line: TakenApart, from: number, to: number): TextRange {
  return { from: positionOf(line, from), to: positionOf(line, to - 1) + 1 };
}

function positionOf({ pieces, starts }: TakenApart, offset: number): number {
  const index = countUpTo(starts, offset) - 1;
  return (pieces[index]?.from ?? 0) + offset - (starts[index] ?? 0);
}
