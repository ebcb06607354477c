import { describe } from "../podman/keys/describe.ts";
import type { EntryLine } from "../unit-file/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { outcomeOf } from "./becomes.ts";

/**
 * The options of Podman’s command that the generator makes of a line of the active file, as they stand in the service;
 * undefined for a key that is no option, and where the line makes none. Its value alone does not say: a file name
 * becomes the name of its object, a dash in front of a device goes, two variables become two options.
 */
export function optionsOfLine(entry: EntryLine, workspace: Workspace): string | undefined {
  const [option] = describe(entry.section, entry.key)?.option?.split(/[ =]/) ?? [];
  if (option === undefined) return undefined;
  const becomes = outcomeOf(workspace).becomes([entry]);
  const pieces = becomes.kind === "made" ? becomes.pieces : [];
  const options = pieces.flatMap(({ of, text }) =>
    of.startsWith("podman") && isOption(text, option) ? [text] : [],
  );
  return options.length === 0 ? undefined : [...new Set(options)].join(" ");
}

/** The service has quotes around an option with blanks or quotes in it. */
function isOption(text: string, option: string): boolean {
  return text.startsWith(option) || text.startsWith(`"${option}`);
}
