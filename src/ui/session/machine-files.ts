import type { ChosenFolder } from "../../browser/choose-folder.ts";
import { readDropped } from "../../browser/dropped.ts";
import type { Dropped } from "../../browser/dropped.ts";
import {
  canSaveInPlace,
  forgetHandles,
  handleOf,
  rememberHandles,
  saveInPlace,
} from "../../browser/file-handles.ts";
import type { ReadFiles, Saved } from "../../browser/file-handles.ts";
import { readFiles } from "../../browser/open-files.ts";
import { readFolder, readListedFolder } from "../../browser/read-folder.ts";
import { looksLikeBundle, readBundle } from "../../core/archive/bundle.ts";
import { addOpened } from "../../core/workspace/opening/add-opened.ts";
import { readPasted } from "../../core/workspace/opening/opened-file.ts";
import type { OpenedFile } from "../../core/workspace/opening/opened-file.ts";
import type { Actions } from "../../state/actions.ts";
import { sayBriefly } from "../../browser/say-briefly.ts";
import { nameOnDisk } from "../../core/quadlet/names/drop-in-name.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import type { Session } from "../../state/session.ts";
import { downloadShown } from "./download-shown.ts";

type CanOpen = Pick<Actions, "openFiles">;

function put({ opened, handles }: ReadFiles, { openFiles }: CanOpen): void {
  const names = new Set(opened.flatMap((file) => (file.kind === "text" ? [file.name] : [])));
  forgetHandles((name) => names.has(name));
  openFiles((present, start) => addOpened(present, opened, start));
  // One that was refused, for its size for example, must not be written over by another one of its name.
  rememberHandles(handles.filter(({ name }) => names.has(name)));
}

/** Files of which nobody knows where they lie. */
const from = (opened: readonly OpenedFile[]): ReadFiles => ({ opened, handles: [] });

/** Opens files of this machine, and what is in archives and bundles among them. */
export async function openAll(files: readonly File[], actions: CanOpen): Promise<void> {
  put(from(await readFiles(files)), actions);
}

/** Opens what was dropped, folders too. */
export async function openDropped(dropped: readonly Dropped[], actions: CanOpen): Promise<void> {
  put(await readDropped(dropped), actions);
}

/** Opens the unit files and drop-ins of a folder; where the browser gives it whole, they can be written back. */
export async function openFolder(folder: ChosenFolder, actions: CanOpen): Promise<void> {
  const isWhole = "kind" in folder;
  put(isWhole ? await readFolder(folder) : from(await readListedFolder(folder)), actions);
}

/** What was pasted, and where. */
interface Pasted {
  readonly target: EventTarget | undefined;
  readonly files: readonly File[];
  readonly text: string;
}

/** Opens what is pasted outside a field: files, else a text, where it is one of a unit or a bundle of them. */
export async function openPasted({ target, files, text }: Pasted, actions: CanOpen): Promise<void> {
  const isElement = target instanceof HTMLElement;
  if (isElement && (target.matches("input, textarea, select") || target.isContentEditable)) return;
  if (files.length > 0) {
    await openAll(files, actions);
    return;
  }
  if (looksLikeBundle(text)) {
    put(from(readBundle("the pasted text", text)), actions);
    return;
  }
  const pasted = readPasted(text);
  if (pasted) put(from([pasted]), actions);
}

/**
 * Writes the file on show back to where it was opened; where the browser does not know that place or refuses, downloads
 * it, which the browser tells by itself.
 */
export async function saveShown(session: Session): Promise<void> {
  const { workspace } = session.store.getState().history.present;
  const name = nameOnDisk(workspace.active);
  if (handleOf(workspace.active) === undefined) {
    downloadShown(session);
    return;
  }
  const saved = await saveInPlace(workspace.active, name, activeText(workspace));
  if (saved === "saved") {
    if (document.querySelector("[aria-invalid=true]")) tellUnwritten(session, name);
    sayBriefly(`${name} is written on this machine.`);
    return;
  }
  session.actions.notify({ sentences: [whyDownloaded(saved, workspace.active)] });
  downloadShown(session);
}

function whyDownloaded(saved: Saved, file: string): string {
  const name = nameOnDisk(file);
  if (saved !== "changed")
    return `The browser did not let the page write ${name}: it was downloaded instead.`;
  const way = canSaveInPlace(file) ? " Share can write over it." : "";
  return `Another program changed ${name}: it was downloaded, not written over.${way}`;
}

/** Says of a file that was saved that fields hold what is not in it. */
export function tellUnwritten({ actions }: Session, name: string): void {
  const sentence = `${name} was saved without what stands in the fields that are marked red: it can’t be written as it is.`;
  actions.notify({ sentences: [sentence] });
}
