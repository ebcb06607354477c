import { readDropped } from "../../browser/dropped.ts";
import type { Dropped } from "../../browser/dropped.ts";
import { forgetHandles } from "../../browser/file-handles.ts";
import { readFiles } from "../../browser/open-files.ts";
import { readFolder, readListedFolder } from "../../browser/read-folder.ts";
import { looksLikeBundle, readBundle } from "../../core/archive/bundle.ts";
import { addOpened } from "../../core/workspace/opening/add-opened.ts";
import { readPasted } from "../../core/workspace/opening/opened-file.ts";
import type { OpenedFile } from "../../core/workspace/opening/opened-file.ts";
import type { Actions } from "../../state/actions.ts";

type CanOpen = Pick<Actions, "openFiles">;

function put(opened: readonly OpenedFile[], { openFiles }: CanOpen): void {
  openFiles((present, start) => addOpened(present, opened, start));
}

/** Opens files of this machine, and what is in archives and bundles among them. */
export async function openAll(files: readonly File[], actions: CanOpen): Promise<void> {
  forgetHandles(files.map(({ name }) => name));
  put(await readFiles(files), actions);
}

/** Opens what was dropped, folders too. */
export async function openDropped(dropped: readonly Dropped[], actions: CanOpen): Promise<void> {
  put(await readDropped(dropped), actions);
}

/** Opens the unit files and drop-ins of a folder, which can be written back to their places. */
export async function openFolder(folder: FileSystemDirectoryHandle, actions: CanOpen): Promise<void> {
  put(await readFolder(folder), actions);
}

/** The same for browsers that give the files of a chosen folder as a list. */
export async function openListedFolder(files: readonly File[], actions: CanOpen): Promise<void> {
  put(await readListedFolder(files), actions);
}

/** Opens a pasted text, where it is one of a unit or a bundle of them. */
export function openPasted(text: string, actions: CanOpen): void {
  if (looksLikeBundle(text)) {
    put(readBundle("the pasted text", text), actions);
    return;
  }
  const pasted = readPasted(text);
  if (pasted) put([pasted], actions);
}
