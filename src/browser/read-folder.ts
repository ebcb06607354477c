import { mostEntries } from "../core/archive/limits.ts";
import { entryPlace } from "../core/archive/entry-place.ts";
import { largestFile } from "../core/workspace/opening/opened-file.ts";
import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";
import { isDirectoryHandle, isFileHandle } from "./file-handles.ts";
import type { NamedHandle, ReadFiles } from "./file-handles.ts";
import { bytesOf, readPlaced } from "./open-files.ts";
import type { PlacedFile } from "./open-files.ts";

/** Folders in folders are looked into so far. */
const deepest = 12;

/** Looks into a folder of this machine that a person chose or dropped, where the browser gives it as a handle. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<ReadFiles> {
  const found: { readonly path: string; readonly handle: FileSystemFileHandle }[] = [];
  const lookInto = async (directory: FileSystemDirectoryHandle, path: string, depth: number) => {
    for await (const [name, handle] of directory.entries()) {
      if (found.length > mostEntries) return;
      if (isFileHandle(handle)) found.push({ path: `${path}${name}`, handle });
      else if (isDirectoryHandle(handle) && depth < deepest)
        await lookInto(handle, `${path}${name}/`, depth + 1);
    }
  };
  await lookInto(folder, "", 1);
  const handles: NamedHandle[] = [];
  const files = found.map(({ path, handle }) => ({
    path,
    read: async () => {
      const file = await fileOf(handle);
      if (file === undefined) return "could not be read";
      const place = entryPlace(path);
      if (place.kind === "unit") handles.push({ name: place.name, handle, lastModified: file.lastModified });
      return readAtMost(file);
    },
  }));
  return { opened: await readPlaced(folder.name, files), handles };
}

/** A file can be gone by the time it is read. */
async function fileOf(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    return await handle.getFile();
  } catch {
    return undefined;
  }
}

/** The same for browsers that give a dropped folder as entries. */
export async function readDroppedFolder(folder: FileSystemDirectoryEntry): Promise<readonly OpenedFile[]> {
  const found: PlacedFile[] = [];
  const lookInto = async (directory: FileSystemDirectoryEntry, path: string, depth: number) => {
    for (const entry of await entriesOf(directory)) {
      if (found.length > mostEntries) return;
      if (isFile(entry)) found.push({ path: `${path}${entry.name}`, read: () => readEntry(entry) });
      else if (isDirectory(entry) && depth < deepest)
        // oxlint-disable-next-line no-await-in-loop -- one folder after the other, so that the limit counts
        await lookInto(entry, `${path}${entry.name}/`, depth + 1);
    }
  };
  await lookInto(folder, "", 1);
  return readPlaced(folder.name, found);
}

/** The same for browsers that give a chosen folder as the list of its files, each with its path. */
export function readListedFolder(files: readonly File[]): Promise<readonly OpenedFile[]> {
  const [name = "the folder"] = files[0]?.webkitRelativePath.split("/") ?? [];
  return readPlaced(
    name,
    files.map((file) => ({
      path: file.webkitRelativePath.split("/").slice(1).join("/"),
      read: () => readAtMost(file),
    })),
  );
}

export function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function readAtMost(file: File): Promise<Uint8Array | string> {
  return file.size > largestFile ? "is larger than 1 MB: that is no unit file" : bytesOf(file);
}

/** A folder gives its entries in parts; an empty one is the last. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (let isLast = false; !isLast && all.length <= mostEntries;) {
    // oxlint-disable-next-line no-await-in-loop -- the reader gives the next part only then
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    isLast = part.length === 0;
    all.push(...part);
  }
  return all;
}

function readEntry(entry: FileSystemFileEntry): Promise<Uint8Array | string> {
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve(readAtMost(file)),
      () => resolve("could not be read"),
    );
  });
}
