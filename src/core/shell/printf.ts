/**
 * What a terminal acts on, or what is not seen: control and format characters, those that turn the text around
 * included (UTR #36, 2.10; “Trojan Source”), other line ends and blanks, and what is drawn as nothing. Stricter than
 * unit-file/hidden-characters.ts: what is pasted is run, and spelled out it is the same word.
 */
export const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

const everyHidden = new RegExp(`\\\\|${hidden.source}`, "gu");

const short: ReadonlyMap<string, string> = new Map([
  ["\\", String.raw`\\`],
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["\t", String.raw`\t`],
]);

/** A text as `%b` of printf takes it, with everything in it to be seen (POSIX, printf). */
export function escapeForPrintf(text: string): string {
  return text.replaceAll(everyHidden, (character) => short.get(character) ?? escapeBytes(character));
}

function escapeBytes(character: string): string {
  return utf8(character)
    .map((byte) => String.raw`\0${byte.toString(8).padStart(3, "0")}`)
    .join("");
}

/** TextEncoder belongs to browsers and Node, not to the language. */
function utf8(character: string): readonly number[] {
  const [first = "", ...others] = encodeURIComponent(character).split(/(?=%)/);
  return [first, ...others].map((each) =>
    each.startsWith("%") ? Number.parseInt(each.slice(1), 16) : each.charCodeAt(0),
  );
}
