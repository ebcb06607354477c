import { useEffect } from "react";
import { withMachineFiles } from "../session/with-machine-files.ts";
import { useWholeSession } from "../session/session.tsx";

/**
 * Keys that work wherever the files are on show (with Ctrl, ⌘ on a Mac): Z and Y undo and redo, since there is one
 * history, also inside fields, and S saves the file on show.
 */
export function useShortcuts(): void {
  const session = useWholeSession();
  useEffect(() => {
    const { undo, redo } = session.actions;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isOutOfSight()) return;
      const key = event.key.toLowerCase();
      const isShifted = event.shiftKey;
      if (key === "y" || (key === "z" && isShifted)) redo();
      else if (key === "z") undo();
      // With Shift browsers take a picture of the page.
      else if (key === "s" && !isShifted)
        withMachineFiles(session.actions, (files) => void files.saveShown(session));
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [session]);
}

/** On these pages nobody would see what happens to the files. */
function isOutOfSight(): boolean {
  return /^#(?:examples|learn|rules)(?:\/|$)/.test(location.hash);
}
