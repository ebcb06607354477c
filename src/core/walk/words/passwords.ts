import { secretsInWords } from "../../share/secrets.ts";

/** A text in which what looks secret is dots: what a link leaves out, a sentence does not repeat. */
export function withoutPasswords(text: string): string {
  const found = secretsInWords(text).toSorted((one, other) => other.from - one.from || other.to - one.to);
  let end = text.length;
  let hidden = text;
  for (const { from, to } of found) {
    if (to > end) continue;
    hidden = `${hidden.slice(0, from)}…${hidden.slice(to)}`;
    end = from;
  }
  return hidden;
}
