import type { KnownUnit } from "../names/known-units.ts";
import type { UnitEntry } from "../source/sections.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/** What a value becomes, and what a person should know who types it. */
export interface Resolved extends Pick<WordGroup, "note" | "unknown"> {
  readonly text: string;
}

/** The name of what another unit makes, in the place of its file. */
export function standsFor({ fileName, resourceName }: KnownUnit, isMissing: boolean): Resolved {
  if (resourceName === "")
    return { text: isMissing ? fileName : "", unknown: whyUnknown(fileName, isMissing) };
  return {
    text: resourceName,
    note: `${fileName} stands for ${resourceName}, ${whoMakes(fileName)}.`,
  };
}

function whyUnknown(fileName: string, isMissing: boolean): string {
  return isMissing
    ? `What Podman calls it stands in ${fileName}: add that file, or write the name here.`
    : `What Podman calls it is not known: Podman refuses ${fileName}.`;
}

function whoMakes(fileName: string): string {
  if (fileName.endsWith(".container")) return "the container that it starts";
  return "which its service makes; by hand, make it first";
}

/** A path, which may have been completed from the directory of the unit. */
export function besideUnit(written: string, path: string): Resolved {
  if (path === written) return { text: path };
  // The home directory of the user for whom the page shows the service.
  const shown = path.replace(/^%h(?=\/)/, "~");
  return { text: path, note: `${written} is looked up beside the unit file: ${shown}.` };
}

/** The words that a resolved value became. */
export function resolvedGroup(
  words: readonly string[],
  { note, unknown }: Omit<Resolved, "text">,
  entry: UnitEntry,
): WordGroup {
  const group = entryGroup(words, entry);
  if (unknown !== undefined) return { ...group, unknown };
  return note === undefined ? group : { ...group, note };
}
