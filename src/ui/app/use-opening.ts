import { useEffect } from "react";
import { readFiles } from "../../browser/open-files.ts";
import { suggestFileName } from "../../core/install/file-name.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { useActions } from "./session.tsx";

/** Files that are dropped on the page or pasted outside a field are opened, and so is the pasted text of a unit. */
export function useOpening(): void {
  const { openFiles } = useActions();
  useEffect(() => {
    const open = (files: readonly File[]) => void readFiles(files).then(openFiles);
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      open(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) open(files);
      else if (/^\s*\[Container\]/m.test(text)) openFiles([{ name: nameFor(text), text }]);
    };
    addEventListener("dragover", onDragOver);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    };
  }, [openFiles]);
}

/** A pasted text has no name: the container’s is the best guess. */
function nameFor(text: string): string {
  const name = lastValue(parseUnitFile(text), { section: "Container", key: "ContainerName" });
  return suggestFileName(name ?? "pasted");
}
