import { writeSafely } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/**
 * Writes a description. systemd shows the text as it stands, quotes included; only `%` specifiers are replaced
 * (`expansionNotes` with place *description*). Source: man systemd.unit, Description=; the generator copies `[Unit]`
 * through (generator-spec.md 7). Nothing typed takes the line away.
 */
export function writeDescription(typed: string): Written {
  return writeSafely(typed);
}
