/** What an editor or a terminal does not show as it is: control characters, and blanks other than the plain one. */
const hidden = /(?![\n ])[\p{C}\p{Z}]/gu;

const letters: Readonly<Record<string, string>> = { "\r": "\\r", "\t": "\\t" };

/** One character as the cases of core/quadlet write it. */
export function escapedCharacter(character: string): string {
  const unit = character.charCodeAt(0).toString(16).padStart(4, "0");
  const rest = character.slice(1);
  return letters[character] ?? `\\u${unit}${rest === "" ? "" : escapedCharacter(rest)}`;
}

/** The text with escapes where something could not be seen; other backslashes stay. */
export function visible(text: string): string {
  return text.replaceAll(hidden, escapedCharacter);
}
