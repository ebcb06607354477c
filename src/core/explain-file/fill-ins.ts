import { expansionNotes } from "../podman/values/expansion/expansion.ts";
import type { Scope } from "../podman/target.ts";
import type { EntryLine } from "../unit-file/document.ts";
import type { ExplainedFile } from "./words/key-lines.ts";

/** The sections whose values systemd reads when the service starts. */
function reachesSystemd({ section }: EntryLine, own: string | undefined): boolean {
  return section === own || section === "Unit" || section === "Service";
}

/**
 * Explains what systemd puts in place of `%h` and `${NAME}` when the service starts, each once in a file: `told` holds
 * those that were explained. Source: man systemd.unit, Specifiers; man systemd.service, Command lines.
 */
export function fillInWords(
  entries: readonly EntryLine[],
  { section, target: { scope } }: ExplainedFile,
  told: Set<string>,
): readonly string[] {
  return entries
    .filter((entry) => reachesSystemd(entry, section))
    .flatMap(({ key, value }) => expansionNotes(value, key === "Description" ? "description" : "inside-word"))
    .flatMap(({ kind, outcome, text, means }) => {
      if (outcome !== "replaced" || told.has(text)) return [];
      told.add(text);
      return kind === "percent"
        ? [`When the service starts, ${text} becomes ${text === "%h" ? homeOf(scope) : means}.`]
        : [`What stands for ${text} is known only when the service starts: ${means}.`];
    });
}

function homeOf(scope: Scope): string {
  return scope === "user" ? "your home directory" : "the home directory of root, /root";
}
