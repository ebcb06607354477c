/** Arguments of one call are limited in number. */
const most = 8192;

/** Bytes in the letters of base64url, without padding (RFC 4648, 5). */
export function lettersOf(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += most)
    text += String.fromCharCode(...bytes.subarray(from, from + most));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of such letters; undefined where they are none. */
export function bytesOfLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
