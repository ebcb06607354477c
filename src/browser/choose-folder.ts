interface FolderPicker {
  showDirectoryPicker(options: { mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}

/** Only browsers of Chromium have it; lib.dom lacks it. */
function hasFolderPicker(object: object): object is FolderPicker {
  return "showDirectoryPicker" in object;
}

/**
 * Lets a person choose a folder whose files can be written back. Undefined when the person chose none; without such a
 * chooser in this browser, the page has to ask for a list of files instead.
 */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined | "no-chooser"> {
  const scope: object = globalThis;
  if (!hasFolderPicker(scope)) return "no-chooser";
  try {
    return await scope.showDirectoryPicker({ mode: "readwrite" });
  } catch {
    return undefined;
  }
}
