import { readSingle } from "../../podman/words/single-value.ts";
import { directoryOf } from "../names/clean-path.ts";
import { readLast } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import { fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";

/** What a value of SetWorkingDirectory= means: the directory to work in, and what to hand to the command. */
interface Resolved {
  readonly directory?: string;
  readonly context?: string;
}

/** How a value is understood; undefined when it is refused, which has been noted then. */
export type ResolveDirectory = (value: EntryValue, conversion: Conversion) => Resolved | undefined;

/** The directory that the service works in; empty when nothing says so. */
export function workingDirectory({ unit, podman }: Conversion): string {
  return readLast(unit.entries("Service", "WorkingDirectory"), podman)?.text ?? "";
}

/**
 * Follows SetWorkingDirectory=: writes WorkingDirectory= unless the unit has one. Gives the directory that counts, and
 * what the command gets besides (generator-spec.md 11).
 */
export function setWorkingDirectory(
  conversion: Conversion,
  resolve: ResolveDirectory,
): { readonly directory: string; readonly context: string } {
  const present = workingDirectory(conversion);
  const value = conversion.lastFilled("SetWorkingDirectory");
  const resolved = value === undefined ? undefined : resolve(value, conversion);
  if (value === undefined || resolved === undefined) return { directory: present, context: "" };
  const { directory = "", context = "" } = resolved;
  if (directory === "") return { directory: present, context };
  // A directory of the unit’s own stays, and a relative path has nothing to be relative to then.
  if (present !== "") return { directory: present, context: "" };
  conversion.addToService("WorkingDirectory", directory, fromEntry(value));
  // The generator reads back what it wrote, which may end in a quote.
  return { directory: readSingle(directory, conversion.podman), context };
}

/** The directory of the file that a key names, relative to the unit’s own (generator-spec.md 10). */
export function directoryOfFile(path: string, conversion: Conversion): string {
  return directoryOf(conversion.absolutePath(path));
}
