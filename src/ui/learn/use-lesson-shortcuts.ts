import { useEffect } from "react";
import type { Actions } from "../../state/actions.ts";

/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo in the file of the task, not in the person’s own files behind it. */
export function useLessonShortcuts({ undo, redo }: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "y" || (key === "z" && event.shiftKey)) redo();
      else if (key === "z") undo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
