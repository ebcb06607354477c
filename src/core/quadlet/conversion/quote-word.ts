import type { Behaviours } from "../../podman/behaviours.ts";
import { simpleEscapes } from "../messages/simple-escapes.ts";

// oxlint-disable-next-line no-control-regex
const needsQuotes = /[\u0000-\u0020"'\\\u007F]/;
// oxlint-disable-next-line no-control-regex
const escaped = /[\u0000-\u0020"\\\u007F]/g;

/** A word as the generator writes it into a command (generator-spec.md 7.1). `%` and `$` stay for systemd. */
export function quoteWord(word: string, behaviours: Behaviours): string {
  if (!needsQuotes.test(word)) return word;
  const quoted = word.replaceAll(escaped, (character) => escapeOf(character, behaviours));
  return `"${quoted}"`;
}

function escapeOf(character: string, behaviours: Behaviours): string {
  if (character === " " && !behaviours.has("escapesBlanks")) return " ";
  return simpleEscapes.get(character) ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
