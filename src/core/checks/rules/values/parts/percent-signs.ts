import { isSpecifier } from "../../../../podman/values/expansion/specifier-letters.ts";
import type { TextRange } from "../../../../unit-file/text.ts";

/** A % of a value that is hardly meant for systemd. */
export interface PercentSign extends TextRange {
  /** With the letter or digit behind it. */
  readonly text: string;
  /** systemd knows no such specifier; or it does, and something else was meant. */
  readonly kind: "unknown" | "unlikely";
}

/** Pieces of dates and of the log format of web servers: several letters that systemd knows, and that mean others there. */
const otherFormats = /%Y.?%m|%y.?%m|%m.?%d|%d.?%m|%d.?%b|%b.?%[dY]|%H.?%M|%M.?%S|%l %u/;

/**
 * The signs that systemd replaces or refuses and that were meant as they stand (rule percent-specifier; man
 * systemd.unit). In a text that a program reads more is unlikely than in a path.
 */
export function strayPercentSigns(value: string, isForProgram: boolean): readonly PercentSign[] {
  const isFormat = isForProgram && otherFormats.test(value);
  return [...value.matchAll(/%(%|[A-Za-z0-9])/g)].flatMap(
    ({ 0: text, 1: letter = "", index }): readonly PercentSign[] => {
      if (letter === "%") return [];
      const place = { text, from: index, to: index + text.length };
      if (!isSpecifier(letter)) return [{ ...place, kind: "unknown" }];
      const before = value.charAt(index - 1);
      const after = value.charAt(index + text.length);
      const isUnlikely = isFormat || isAmong(letter, before, after, isForProgram);
      return isUnlikely ? [{ ...place, kind: "unlikely" }] : [];
    },
  );
}

/** 50%off, %name: in the middle of a number or a word. The name of an instance may stand inside one. */
function isAmong(letter: string, before: string, after: string, isForProgram: boolean): boolean {
  if (/\d/.test(before) && /[A-Za-z]/.test(after)) return true;
  return isForProgram && !/[iIjJ]/.test(letter) && /[A-Za-z0-9]/.test(after);
}
