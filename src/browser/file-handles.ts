import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";

/** A file of this machine, by its name in the workspace. */
export interface NamedHandle {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
}

/** What was read, and of which of these files the browser knows where they lie. */
export interface ReadFiles {
  readonly opened: readonly OpenedFile[];
  readonly handles: readonly NamedHandle[];
}

interface Place {
  readonly handle: FileSystemFileHandle;
  /** When the file was last written, as far as this tab knows, in milliseconds; undefined where that can’t be read. */
  readonly modified: Promise<number | undefined>;
}

/** The files of this machine that were opened or saved in this tab, so that they can be written back. */
const places = new Map<string, Place>();

/** Remembers where opened files came from; of two of one name nobody could say which is meant. */
export function rememberHandles(opened: readonly NamedHandle[]): void {
  for (const { name, handle } of opened) {
    const isOnly = opened.filter((other) => other.name === name).length === 1;
    if (isOnly) places.set(name, placeOf(handle));
    else places.delete(name);
  }
}

/** Files that came from somewhere else now. */
export function forgetHandles(isElsewhere: (name: string) => boolean): void {
  for (const name of places.keys()) if (isElsewhere(name)) places.delete(name);
}

/** By its kind: a page that came over plain HTTP knows no class of handles. */
export function isFileHandle(handle: FileSystemHandle | undefined): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}

/** As `isFileHandle`. */
export function isDirectoryHandle(handle: FileSystemHandle | undefined): handle is FileSystemDirectoryHandle {
  return handle?.kind === "directory";
}

/** Where a file can be written back to. */
export function handleOf(name: string): FileSystemFileHandle | undefined {
  return places.get(name)?.handle;
}

interface SavePicker {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

const scope: object = globalThis;

/** Browsers other than those of Chromium lack it, and lib.dom does too. */
function hasSavePicker(object: object): object is SavePicker {
  return "showSaveFilePicker" in object;
}

/** Can this browser write into a file of this machine? */
export function canSaveInPlace(name: string): boolean {
  return hasSavePicker(scope) || handleOf(name) !== undefined;
}

/** *changed* by another program since it was opened or saved here: nothing was written. */
export type Saved = "saved" | "given-up" | "refused" | "changed";

/**
 * Writes a text into the file that it came from, or into one that a person chooses, from then on with one click. One
 * that another program has changed since is left alone, and forgotten: to write over it, it is chosen once more.
 */
export async function saveInPlace(name: string, fileName: string, text: string): Promise<Saved> {
  try {
    const place = places.get(name);
    const handle = place?.handle ?? (await chooseFile(fileName));
    if (handle === undefined) return "refused";
    if (place && (await place.modified) !== (await modifiedAt(handle))) {
      places.delete(name);
      return "changed";
    }
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    places.set(name, placeOf(handle));
    return "saved";
  } catch (failure) {
    return failure instanceof DOMException && failure.name === "AbortError" ? "given-up" : "refused";
  }
}

function placeOf(handle: FileSystemFileHandle): Place {
  return { handle, modified: modifiedAt(handle) };
}

async function modifiedAt(handle: FileSystemFileHandle): Promise<number | undefined> {
  try {
    return (await handle.getFile()).lastModified;
  } catch {
    return undefined;
  }
}

async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return hasSavePicker(scope) ? scope.showSaveFilePicker({ suggestedName }) : undefined;
}
