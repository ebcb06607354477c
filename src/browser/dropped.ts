import { isDirectoryHandle, isFileHandle } from "./file-handles.ts";
import type { ReadFiles } from "./file-handles.ts";
import { readFiles } from "./open-files.ts";
import { isDirectory, readDroppedFolder, readFolder } from "./read-folder.ts";

/** A thing that was dropped, as browsers give it at that moment: later they tell nothing more of it. */
export interface Dropped {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  /** Only some browsers; a file of it can be written back. */
  readonly handle: Promise<FileSystemHandle | null> | undefined;
}

/** Reads what was dropped: files, and folders with all that is in them. */
export async function readDropped(dropped: readonly Dropped[]): Promise<ReadFiles> {
  const all = await Promise.all(dropped.map(readOne));
  return { opened: all.flatMap(({ opened }) => opened), handles: all.flatMap(({ handles }) => handles) };
}

async function readOne({ file, entry, handle: asked }: Dropped): Promise<ReadFiles> {
  const handle = (await asked?.catch(() => null)) ?? undefined;
  if (isDirectoryHandle(handle)) return readFolder(handle);
  if (entry !== null && isDirectory(entry)) return { opened: await readDroppedFolder(entry), handles: [] };
  if (file === null) return { opened: [], handles: [] };
  // Before the text is read: some browsers look the time up when they are asked.
  const { name, lastModified } = file;
  const handles = isFileHandle(handle) ? [{ name, handle, lastModified }] : [];
  return { opened: await readFiles([file]), handles };
}
