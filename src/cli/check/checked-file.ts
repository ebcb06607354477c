import { basename, dirname } from "node:path";
import { largestUnpacked } from "../../core/archive/limits.ts";
import { unitKinds } from "../../core/quadlet/names/unit-kind.ts";
import { largestFile } from "../../core/workspace/opening/opened-file.ts";
import { leftOut } from "../left-out.ts";
import { textReader } from "../read-text.ts";
import type { Place } from "../read-text.ts";

/** A file to check, by the path that its findings are told under. */
export interface CheckedFile {
  readonly path: string;
  /** As Quadlet names it: a drop-in with its directory, `web.container.d/10.conf`. */
  readonly name: string;
  readonly text: string;
}

/** A thing to read: where it lies, the path that it is told under, and what it is. */
export interface Reading {
  readonly place: string;
  readonly path: string;
  readonly what: Place;
}

/** Reads files, as much as the page does of an archive; undefined, and a sentence told, for one that can’t be read. */
export function checkedFileReader(tell: (problem: string) => void) {
  const read = textReader(largestFile, largestUnpacked);
  return ({ place, path, what }: Reading): CheckedFile | undefined => {
    const text = read(place, what);
    if (typeof text === "string") return { path, name: nameOf(place), text };
    tell(text.kind === "failed" ? unreadable(path, text.reason) : leftOut(path, text.why));
    return undefined;
  };
}

export function unreadable(path: string, reason: string): string {
  return `${path} can’t be read: ${reason}.`;
}

function nameOf(place: string): string {
  const [directory, file] = [basename(dirname(place)), basename(place)];
  return directory.endsWith(".d") && file.endsWith(".conf") ? `${directory}/${file}` : file;
}

/** Units, their drop-ins, and files that were probably meant to be units (rule file-extension-case). */
export function isChecked(name: string, directory: string): boolean {
  if (directory.endsWith(".d")) return name.endsWith(".conf");
  const lower = name.toLowerCase();
  return unitKinds.some(({ extension }) => lower.endsWith(extension) || lower.endsWith(`${extension}.txt`));
}
