import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { trimmedRange } from "../../unit-file/white-space.ts";

/** What a field does with what a person typed: writes a value, takes its line away, or says what stands in the way. */
export type Written =
  | { readonly kind: "value"; readonly value: UnitValue }
  | { readonly kind: "remove" }
  | { readonly kind: "problem"; readonly sentence: string };

/** The value that was written; undefined when the line is to go. */
export function writtenValue(written: Exclude<Written, { kind: "problem" }>): UnitValue | undefined {
  return written.kind === "value" ? written.value : undefined;
}

/** What the generator does with quotes around a value (generator-spec.md 3: *last* and *list*). */
export type QuotesAround = "removed" | "kept";

/**
 * Takes a typed text and gives it as a value that stays one line of the file (generator-spec.md 2, 2.1).
 * White space around it goes, as the generator trims it too; nothing left means that the line goes.
 * Gives a sentence for what would start another line, join the next one or is no text.
 */
export function writeSafely(typed: string): Written {
  if (typed.length > longestValue)
    return { kind: "problem", sentence: "This is longer than any unit file: over 1 MB." };
  const text = trimmed(typed);
  const value = unitValue(text);
  if (value === undefined) return { kind: "problem", sentence: whyUnsafe(text) };
  return value === "" ? { kind: "remove" } : { kind: "value", value };
}

/** As much as a whole file may have that is opened: `largestFile` in `core/workspace/opening/opened-file.ts`. */
const longestValue = 1_000_000;

/**
 * Like `writeSafely`, for a value that becomes one word of podman's command line (generator-spec.md 7.1).
 * Gives a sentence as well for quotes around it and for a lone `;`, with which systemd ends a command
 * (man systemd.service, Command lines).
 */
export function writeWord(typed: string, quotes: QuotesAround): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value") return written;
  if (written.value === ";")
    return {
      kind: "problem",
      sentence: "systemd ends the command at a lone ; so write something else here.",
    };
  const sentence = quotesAround(written.value, quotes);
  return sentence === undefined ? written : { kind: "problem", sentence };
}

function whyUnsafe(text: string): string {
  if (/[\n\r]/.test(text)) return "A value stays on one line: remove the line break.";
  const unusable = /[^\P{Cc}\t]|\p{Cs}/u.exec(text);
  if (unusable !== null)
    return `${codePointName(unusable[0])} is no character that can stand here: remove it.`;
  return "A backslash at the end joins the next line to this one: remove it.";
}

function quotesAround(text: string, quotes: QuotesAround): string | undefined {
  if (quotes === "removed")
    return /^"|"$/.test(text) ? "Podman takes away quotes around this value: leave them out." : undefined;
  return /^["']|["']$/.test(text)
    ? "Quotes become part of the text here: leave them out, blanks need none."
    : undefined;
}

/** The text without the white space around it that the generator would not keep either (generator-spec.md 2). */
export function trimmed(text: string): string {
  const { from, to } = trimmedRange(text, 0, text.length);
  return text.slice(from, to);
}

/** Gives the name that Unicode tables use for a character, such as U+0007. */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
