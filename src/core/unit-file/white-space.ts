import type { TextRange } from "./text.ts";

const wideWhiteSpace: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

/** Is this code unit a blank, or one of the control characters tab to carriage return? */
export function isPlainWhiteSpace(codeUnit: number): boolean {
  return codeUnit === 0x20 || (codeUnit >= 0x09 && codeUnit <= 0x0d);
}

/**
 * Is this code unit white space to the generator (Unicode's White_Space)? Unlike `String.trim` that
 * includes U+0085 and leaves out the byte order mark (runs of generators 5.4.2, 5.8.6 and 6.1.1).
 */
export function isWhiteSpace(codeUnit: number): boolean {
  return isPlainWhiteSpace(codeUnit) || (codeUnit >= 0x85 && wideWhiteSpace.has(codeUnit));
}

/** The part of `from`..`to` without the white space on both sides; empty at `to` when nothing else is there. */
export function trimmedRange(text: string, from: number, to: number): TextRange {
  let start = from;
  while (start < to && isWhiteSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { from: start, to: end };
}

/** `text` without the white space on both sides. */
export function trimmed(text: string): string {
  const { from, to } = trimmedRange(text, 0, text.length);
  return text.slice(from, to);
}

/** `text` without the white space at its end, as the generator reads a single value (generator-spec.md 3). */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}
