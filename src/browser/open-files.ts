import { checkOpened, largestFile } from "../core/workspace/opened-file.ts";
import type { OpenedFile } from "../core/workspace/opened-file.ts";

/** Reads files as UTF-8, each with a name that can be opened. A byte order mark stays, since Podman sees it too. */
export function readFiles(files: readonly File[]): Promise<OpenedFile[]> {
  return Promise.all(files.map(async (file) => checkOpened(await readFile(file))));
}

async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile)
    return { kind: "problem", sentence: `${file.name} is larger than 1 MB: that is no unit file.` };
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { kind: "text", name: file.name, text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return { kind: "problem", sentence: `${file.name} is not a UTF-8 text.` };
  }
}
