import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";

/** A file of this machine, by its name in the workspace. */
export interface NamedHandle {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** When it was last written before it was read, in milliseconds. */
  readonly lastModified: number;
}

/** What was read, and of which of these files the browser knows where they lie. */
export interface ReadFiles {
  readonly opened: readonly OpenedFile[];
  readonly handles: readonly NamedHandle[];
}

interface KnownFile {
  readonly handle: FileSystemFileHandle;
  /** When it was last written, as far as this tab knows, in milliseconds; undefined where that can’t be told. */
  readonly lastModified: number | undefined;
}

/** The files of this machine that were opened or saved in this tab, so that they can be written back. */
const knownFiles = new Map<string, KnownFile>();

/** Remembers where opened files came from; of two of one name nobody could say which is meant. */
export function rememberHandles(opened: readonly NamedHandle[]): void {
  for (const { name, handle, lastModified } of opened) {
    const isOnly = opened.filter((other) => other.name === name).length === 1;
    if (isOnly) knownFiles.set(name, { handle, lastModified });
    else knownFiles.delete(name);
  }
}

/** Files that came from somewhere else now. */
export function forgetHandles(isElsewhere: (name: string) => boolean): void {
  for (const name of knownFiles.keys()) if (isElsewhere(name)) knownFiles.delete(name);
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
  return knownFiles.get(name)?.handle;
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

/** The saves that are not done yet, the last one of each name. */
const underWay = new Map<string, Promise<Saved>>();

/**
 * Writes a text into the file that it came from, or into one that a person chooses, from then on with one click. One
 * that another program has changed since is left alone, and forgotten: to write over it, it is chosen once more.
 * Saves of one name come one after the other; where one does not write, those that wait for it have its answer.
 */
export async function saveInPlace(name: string, fileName: string, text: string): Promise<Saved> {
  const save = () => saveNow(name, fileName, text);
  const earlier = underWay.get(name);
  const saving = earlier ? earlier.then((saved) => (saved === "saved" ? save() : saved)) : save();
  underWay.set(name, saving);
  const saved = await saving;
  if (underWay.get(name) === saving) underWay.delete(name);
  return saved;
}

async function saveNow(name: string, fileName: string, text: string): Promise<Saved> {
  const known = knownFiles.get(name);
  try {
    const file = known ?? (await chooseFile(fileName));
    if (file === undefined) return "refused";
    const isWritten = await writeUnlessChanged(file, text);
    const now = isWritten ? await afterWriting(file) : undefined;
    // Meanwhile another file can have taken the name.
    if (knownFiles.get(name) === known) learn(name, now);
    return isWritten ? "saved" : "changed";
  } catch (failure) {
    return failure instanceof DOMException && failure.name === "AbortError" ? "given-up" : "refused";
  }
}

function learn(name: string, file: KnownFile | undefined): void {
  if (file) knownFiles.set(name, file);
  else knownFiles.delete(name);
}

/** Tells whether the text was written. */
async function writeUnlessChanged(file: KnownFile, text: string): Promise<boolean> {
  // The browser may ask the person here, who takes a while: compared is what is there after that.
  const writable = await file.handle.createWritable();
  try {
    if (await isChanged(file)) return false;
    await writable.write(text);
    await writable.close();
    return true;
  } finally {
    // Does nothing to one that is closed.
    await writable.abort();
  }
}

/** Fails where the file can’t be read any more. */
async function isChanged({ handle, lastModified }: KnownFile): Promise<boolean> {
  return lastModified !== undefined && (await handle.getFile()).lastModified !== lastModified;
}

/** The text is on the disk by then, so that a time that can’t be read is no failure. */
async function afterWriting({ handle }: KnownFile): Promise<KnownFile> {
  try {
    return { handle, lastModified: (await handle.getFile()).lastModified };
  } catch {
    return { handle, lastModified: undefined };
  }
}

/** Who chooses a file means to write over it, whatever is in it. */
async function chooseFile(suggestedName: string): Promise<KnownFile | undefined> {
  if (!hasSavePicker(scope)) return undefined;
  return { handle: await scope.showSaveFilePicker({ suggestedName }), lastModified: undefined };
}
