/** A half of a surrogate pair, which no file and no address can hold. */
const half = /\p{Cs}/gu;

/** The text as UTF-8 can hold it. */
export function wellFormed(text: string): string {
  return text.replaceAll(half, "\ufffd");
}
