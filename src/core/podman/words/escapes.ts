import type { SplitProblem, Word } from "./word.ts";

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["s", " "],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"],
]);

const codePointEscape = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|[0-3][0-7]{2})/;
const longestEscape = 9;

/**
 * Reads the escape that begins with the backslash at `from` (generator-spec.md 3.2). Of an octal one the generators up
 * to 5.3 make a NUL and go on behind its first digit.
 */
export function readEscape(
  value: string,
  from: number,
  { isOlder }: { readonly isOlder: boolean },
): Word | SplitProblem {
  const letter = value.charAt(from + 1);
  // A backslash at the very end of a value is dropped by the generator.
  if (letter === "") return { text: "", from, to: value.length };
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { text: simple, from, to: from + 2 };
  const match = codePointEscape.exec(value.slice(from + 1, from + 1 + longestEscape));
  if (match === null) return unknownEscape(value, from, from + 1 + characterLength(value, from + 1));
  const hexadecimal = match[1] ?? match[2] ?? match[3];
  if (hexadecimal === undefined && isOlder) return { text: "\u0000", from, to: from + 2 };
  const codePoint =
    hexadecimal === undefined ? Number.parseInt(match[0], 8) : Number.parseInt(hexadecimal, 16);
  const to = from + 1 + match[0].length;
  if (codePoint === 0 || codePoint > 0x10_ff_ff) return unknownEscape(value, from, to);
  return { text: characterOf(codePoint), from, to };
}

// Half of a surrogate pair is no character: the generator writes U+FFFD (seen in runs of 5.4.2 and 5.8.6).
function characterOf(codePoint: number): string {
  return codePoint >= 0xd8_00 && codePoint <= 0xdf_ff ? "\u{fffd}" : String.fromCodePoint(codePoint);
}

function characterLength(value: string, from: number): number {
  const codePoint = value.codePointAt(from);
  return codePoint === undefined || codePoint > 0xff_ff ? 2 : 1;
}

function unknownEscape(value: string, from: number, to: number): SplitProblem {
  const written = value.slice(from, to);
  return {
    problem: `Podman does not know the escape ${written} and drops the whole line. A backslash itself is written \\\\.`,
    from,
    to,
  };
}
