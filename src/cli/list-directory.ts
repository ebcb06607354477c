import { isUtf8 } from "node:buffer";
import type { Dirent } from "node:fs";
import { readdirSync, statSync } from "node:fs";
import { compareByBytes } from "../core/quadlet/names/compare-by-bytes.ts";
import type { Place } from "./read-text.ts";
import { codeOf, reasonOf } from "./system-words.ts";

/** What an entry of a directory is, behind links. */
export interface Entry {
  readonly name: string;
  /** The name is UTF-8: nothing else can be opened by it. */
  readonly isNamed: boolean;
  readonly isLink: boolean;
  readonly found: Found;
}

/** A link that leads nowhere, or round in circles, has a reason for it. */
type Found =
  | { readonly kind: "directory" }
  | { readonly kind: "file"; readonly place: Place }
  | { readonly kind: "nowhere"; readonly code: string; readonly reason: string };

/** What lies in a directory, by name. Throws the error of the system where it can’t be listed. */
export function listDirectory(path: string): Entry[] {
  return readdirSync(path, { withFileTypes: true, encoding: "buffer" })
    .map((entry) => entryOf(entry, path))
    .toSorted((one, other) => compareByBytes(one.name, other.name));
}

function entryOf(entry: Dirent<Buffer>, directory: string): Entry {
  const name = entry.name.toString("utf8");
  const isNamed = isUtf8(entry.name);
  return { name, isNamed, isLink: entry.isSymbolicLink(), found: find(entry, `${directory}/${name}`) };
}

function find(entry: Dirent<Buffer>, path: string): Found {
  if (entry.isDirectory()) return { kind: "directory" };
  // Of a device only `stat` says which one it is.
  if (entry.isFile() || entry.isFIFO()) return { kind: "file", place: entry };
  try {
    const place = statSync(path);
    return place.isDirectory() ? { kind: "directory" } : { kind: "file", place };
  } catch (error) {
    return { kind: "nowhere", code: codeOf(error), reason: reasonOf(error) };
  }
}
