import type { Statement } from "./logical-line.ts";
import { rangeInText } from "./logical-line.ts";
import type { TextRange } from "./text.ts";
import { isPlainWhiteSpace } from "./white-space.ts";

/** A line `Key=value` taken apart. */
export interface Assignment {
  readonly key: string;
  readonly value: string;
  readonly keyRange: TextRange;
  readonly valueRange: TextRange;
}

/**
 * Takes a line apart at its first `=`: undefined when it has none or no key before it (generator-spec.md 2).
 * The range of an empty value lies right behind the `=`.
 */
export function readAssignment(statement: Statement): Assignment | undefined {
  const { joined, pieces } = statement;
  const equals = joined.indexOf("=");
  if (equals <= 0) return undefined;
  let keyEnd = equals;
  while (keyEnd > 0 && isPlainWhiteSpace(joined.charCodeAt(keyEnd - 1))) keyEnd--;
  let valueStart = equals + 1;
  while (valueStart < joined.length && isPlainWhiteSpace(joined.charCodeAt(valueStart))) valueStart++;
  const isEmpty = valueStart === joined.length;
  const [only] = pieces;
  // Most lines are one piece of the text.
  const rangeOf =
    only !== undefined && pieces.length === 1
      ? (from: number, to: number): TextRange => ({ from: only.from + from, to: only.from + to })
      : (from: number, to: number): TextRange => rangeInText(statement, from, to);
  const behindEquals = isEmpty ? rangeOf(equals, equals + 1).to : 0;
  return {
    key: keyAsRead(joined.slice(0, keyEnd)),
    value: joined.slice(valueStart),
    keyRange: rangeOf(0, keyEnd),
    valueRange: isEmpty ? { from: behindEquals, to: behindEquals } : rangeOf(valueStart, joined.length),
  };
}

// The generator trims keys byte by byte and takes the bytes 85 and A0 for white space, so a key that ends
// in `à` (C3 A0) loses half of it (runs of generators 5.4.2, 5.8.6 and 6.1.1).
function keyAsRead(key: string): string {
  if (key.charCodeAt(key.length - 1) < 0x80) return key;
  const last = Array.from(key.slice(-2)).at(-1);
  const codePoint = last?.codePointAt(0);
  if (last === undefined || codePoint === undefined || codePoint < 0x80) return key;
  const lastByte = 0x80 | (codePoint & 0x3f);
  return lastByte === 0x85 || lastByte === 0xa0 ? `${key.slice(0, -last.length)}\uFFFD` : key;
}
