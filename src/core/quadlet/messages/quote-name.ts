import { simpleEscapes } from "./simple-escapes.ts";

/** A name in quotes as Go writes it with `%q`: messages name files so (runs of 5.4.2, 5.8.6 and 6.1.1). */
export function quoteName(name: string): string {
  const quoted = Array.from(name, (character) =>
    /^[ \p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) && character !== '"' && character !== "\\"
      ? character
      : escapeOf(character),
  );
  return `"${quoted.join("")}"`;
}

function escapeOf(character: string): string {
  const simple = simpleEscapes.get(character);
  if (simple !== undefined) return simple;
  const codePoint = character.codePointAt(0) ?? 0;
  const digits = codePoint.toString(16);
  if (codePoint < 0x80) return `\\x${digits.padStart(2, "0")}`;
  return codePoint <= 0xff_ff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
