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

/** The files of this machine that were opened or saved in this tab, so that they can be written back. */
const handles = new Map<string, FileSystemFileHandle>();

/** Remembers where opened files came from; of two of one name nobody could say which is meant. */
export function rememberHandles(opened: readonly NamedHandle[]): void {
  for (const { name, handle } of opened) {
    const isOnly = opened.filter((other) => other.name === name).length === 1;
    if (isOnly) handles.set(name, handle);
    else handles.delete(name);
  }
}

/** Files that came from somewhere else now. */
export function forgetHandles(isElsewhere: (name: string) => boolean): void {
  for (const name of handles.keys()) if (isElsewhere(name)) handles.delete(name);
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
  return handles.get(name);
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

export type Saved = "saved" | "given-up" | "refused";

/** Writes a text into the file that it came from, or into one that a person chooses, from then on with one click. */
export async function saveInPlace(name: string, fileName: string, text: string): Promise<Saved> {
  try {
    const handle = handleOf(name) ?? (await chooseFile(fileName));
    if (handle === undefined) return "refused";
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    handles.set(name, handle);
    return "saved";
  } catch (failure) {
    return failure instanceof DOMException && failure.name === "AbortError" ? "given-up" : "refused";
  }
}

async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return hasSavePicker(scope) ? scope.showSaveFilePicker({ suggestedName }) : undefined;
}
