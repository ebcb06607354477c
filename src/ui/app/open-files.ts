import { readFiles } from "../../browser/open-files.ts";
import { addOpened } from "../../core/workspace/add-opened.ts";
import { readPasted } from "../../core/workspace/opened-file.ts";
import type { Actions } from "../../state/actions.ts";

/** Opens files of this machine. */
export async function openAll(files: readonly File[], { openFiles }: Pick<Actions, "openFiles">) {
  const opened = await readFiles(files);
  openFiles((present, start) => addOpened(present, opened, start));
}

/** Opens a pasted text, where it is one of a unit. */
export function openPasted(text: string, { openFiles }: Pick<Actions, "openFiles">): void {
  const pasted = readPasted(text);
  if (pasted) openFiles((present, start) => addOpened(present, [pasted], start));
}
