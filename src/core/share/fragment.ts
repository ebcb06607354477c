import { crc32 } from "../archive/crc32.ts";

/** What the address of a shared workspace has behind its `#`, before the rest. */
export const shareStart = "s=";

/** Longer ones are not read: browsers do not take addresses beyond about two million characters. */
export const longestFragment = 1_000_000;

/** How the bytes of a workspace lie in an address: as they are, or packed as raw deflate. */
export type Packing = "plain" | "deflate";

/** The bytes of a shared workspace, written in the letters of base64url. */
export interface Packed {
  readonly packing: Packing;
  readonly letters: string;
}

/** The first character says what the rest is. A number means the same for ever; a new form gets a new one. */
const versions: Readonly<Record<Packing, string>> = { plain: "0", deflate: "1" };

/** Behind the letters: their check sum, since programs that pass an address on may cut or change it. */
const sumLength = 7;

/** What stands behind the `#` of the address: `s=`, the version, the letters and their check sum. */
export function writeFragment({ packing, letters }: Packed): string {
  return `${shareStart}${versions[packing]}${letters}${sumOf(letters)}`;
}

/** Is this, without its `#`, meant as a shared workspace? */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(shareStart);
}

/** Takes such an address apart, or says why it can’t be read. Any text may come. */
export function readFragment(fragment: string): Packed | string {
  const written = fragment.slice(shareStart.length);
  if (written === "") return "There is nothing in it.";
  if (fragment.length > longestFragment) return "It is longer than a link of Quadlight can be.";
  const packing = (["plain", "deflate"] as const).find((each) => versions[each] === written[0]);
  if (packing === undefined)
    return /^\d/.test(written)
      ? "It was made by a newer Quadlight, in a form that this one does not know."
      : "It is no link of Quadlight.";
  const letters = written.slice(1, -sumLength);
  if (sumOf(letters) !== written.slice(1).slice(-sumLength) || !/^[\w-]*$/.test(letters))
    return "It was cut off or changed on its way: ask for it once more.";
  return { packing, letters };
}

function sumOf(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return crc32(bytes).toString(36).padStart(sumLength, "0");
}
