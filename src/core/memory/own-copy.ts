/** A part of a text, as engines keep it, holds the whole text in memory: the file of each keystroke. A copy does not. */
export function ownCopy<Text extends string>(text: Text): Text;
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
