/** What a hidden character does: turns text around, is not seen, is a control, or looks like a blank. */
export type HiddenKind = "turns" | "unseen" | "control" | "blank";

/** Names of Unicode, of those that people meet. */
const names: ReadonlyMap<number, string> = new Map([
  [0x00, "null"],
  [0x07, "bell"],
  [0x08, "backspace"],
  [0x0b, "vertical tab"],
  [0x0c, "form feed"],
  [0x0d, "carriage return"],
  [0x1b, "escape"],
  [0x7f, "delete"],
  [0x85, "next line"],
  [0xa0, "no-break space"],
  [0xad, "soft hyphen"],
  [0x034f, "combining grapheme joiner"],
  [0x061c, "Arabic letter mark"],
  [0x115f, "Hangul filler"],
  [0x1160, "Hangul filler"],
  [0x180e, "Mongolian vowel separator"],
  [0x200b, "zero width space"],
  [0x200c, "zero width non-joiner"],
  [0x200d, "zero width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x2028, "line separator"],
  [0x2029, "paragraph separator"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "pop directional formatting"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x202f, "narrow no-break space"],
  [0x2060, "word joiner"],
  [0x2061, "function application"],
  [0x2062, "invisible times"],
  [0x2063, "invisible separator"],
  [0x2064, "invisible plus"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "pop directional isolate"],
  [0x2800, "blank Braille pattern"],
  [0x3000, "ideographic space"],
  [0x3164, "Hangul filler"],
  [0xfeff, "byte order mark"],
  [0xffa0, "Hangul filler"],
]);

const families = [
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, "variation selector"],
  [/[\u{E0000}-\u{E007F}]/u, "tag character"],
  [/\p{Cc}/u, "control character"],
  [/\p{Z}/u, "space"],
] as const;

/** What a hidden character is called, in small letters: “right-to-left override”. */
export function nameOfHidden(character: string): string {
  const family = families.find(([is]) => is.test(character));
  return names.get(character.codePointAt(0) ?? 0) ?? family?.[1] ?? "invisible character";
}

/** What it does to a text. */
export function kindOfHidden(character: string): HiddenKind {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return "turns";
  if (/[\p{Z}\u0085\u2800]/u.test(character)) return "blank";
  return /\p{Cc}/u.test(character) ? "control" : "unseen";
}
