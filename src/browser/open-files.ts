/** A file that a person chose, dropped or pasted; `problem` in place of the text when it can't be read. */
export type OpenedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

/** Larger than any unit file; keeps a dropped disk image from filling the memory. */
const largestFile = 5_000_000;

/** Reads files as UTF-8. A byte order mark stays, since Podman sees it too. */
export function readFiles(files: readonly File[]): Promise<OpenedFile[]> {
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile)
    return { name: file.name, problem: `${file.name} is larger than 5 MB: that is no unit file.` };
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { name: file.name, text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return { name: file.name, problem: `${file.name} is not a UTF-8 text.` };
  }
}
