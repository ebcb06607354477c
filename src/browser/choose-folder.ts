/** A folder whose files can be written back, or the files of one, each with its path. */
export type ChosenFolder = FileSystemDirectoryHandle | readonly File[];

interface FolderPicker {
  showDirectoryPicker(options: { mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}

const scope: object = globalThis;

/** Only browsers of Chromium have it; lib.dom lacks it. */
function hasFolderPicker(object: object): object is FolderPicker {
  return "showDirectoryPicker" in object;
}

/** Does this browser open folders at all? Those of many phones don’t. */
export function canChooseFolder(): boolean {
  return hasFolderPicker(scope) || "webkitdirectory" in HTMLInputElement.prototype;
}

/** Lets a person choose a folder; undefined when the person chose none. */
export async function chooseFolder(): Promise<ChosenFolder | undefined> {
  if (!hasFolderPicker(scope)) return chooseList();
  try {
    return await scope.showDirectoryPicker({ mode: "readwrite" });
  } catch {
    return undefined;
  }
}

/** A field for files that was never on the page has the same chooser. */
function chooseList(): Promise<readonly File[] | undefined> {
  const list = document.createElement("input");
  list.type = "file";
  list.webkitdirectory = true;
  return new Promise((resolve) => {
    list.addEventListener("change", () => resolve([...(list.files ?? [])]));
    list.addEventListener("cancel", () => resolve(undefined));
    list.click();
  });
}
