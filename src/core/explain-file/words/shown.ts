import { wordsWithoutSecrets } from "../../checks/reading/secrets.ts";
import { visibleLine } from "../../unit-file/hidden-characters.ts";

/** More of a text than this is no help in a sentence. */
const longest = 90;

/** A value inside a sentence: “nginx -g daemon”, cut where it is long. */
export function quotedText(text: string): string {
  return `“${shortened(text)}”`;
}

/** The same without the quotes. Values that look like passwords are not repeated. */
export function shortened(text: string): string {
  const line = visibleLine(wordsWithoutSecrets(text)).trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : line;
}
