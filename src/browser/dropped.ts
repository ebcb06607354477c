import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";
import { forgetHandles, rememberHandles } from "./file-handles.ts";
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
export async function readDropped(dropped: readonly Dropped[]): Promise<readonly OpenedFile[]> {
  return (await Promise.all(dropped.map(readOne))).flat();
}

async function readOne({ file, entry, handle: asked }: Dropped): Promise<readonly OpenedFile[]> {
  const handle = await asked?.catch(() => null);
  if (handle instanceof FileSystemDirectoryHandle) return readFolder(handle);
  if (entry !== null && isDirectory(entry)) return readDroppedFolder(entry);
  if (file === null) return [];
  if (handle instanceof FileSystemFileHandle) rememberHandles([{ name: file.name, handle }]);
  else forgetHandles([file.name]);
  return readFiles([file]);
}
