import { useCallback, useEffect } from "react";
import { withMachineFiles } from "../session/with-machine-files.ts";
import { useActions } from "../session/session.tsx";

/** Gives a function that opens files of this machine. */
export function useOpenFiles(): (files: readonly File[]) => void {
  const actions = useActions();
  return useCallback(
    (files) => withMachineFiles(actions, ({ openAll }) => void openAll(files, actions)),
    [actions],
  );
}

/** Files that are dropped on the page or pasted outside a field are opened, and so is the pasted text of a unit. */
export function useOpening(): void {
  const actions = useActions();
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      if (items.length === 0) return;
      event.preventDefault();
      // A browser tells of these only while it handles the drop.
      const dropped = items.map((item) => ({
        file: item.getAsFile(),
        entry: item.webkitGetAsEntry(),
        handle: hasHandles(item) ? item.getAsFileSystemHandle() : undefined,
      }));
      withMachineFiles(actions, ({ openDropped }) => void openDropped(dropped, actions));
    };
    const onPaste = (event: ClipboardEvent) => {
      // A browser tells of these only while it handles the paste. The text editor stands in a shadow root, so that the
      // event names only the element around it as its target.
      const [target] = event.composedPath();
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      withMachineFiles(actions, ({ openPasted }) => void openPasted({ target, files, text }, actions));
    };
    addEventListener("dragover", onDragOver);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    };
  }, [actions]);
}

interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

/** Only browsers of Chromium have it, where the address is secure; lib.dom lacks it. */
function hasHandles(item: object): item is WithHandle {
  return "getAsFileSystemHandle" in item;
}
