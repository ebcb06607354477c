import { useEffect } from "react";
import type { Actions } from "../../state/actions.ts";

/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo in the file of the task, not in the person’s own files behind it. */
export function useLessonShortcuts({ undo, redo }: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      // The page listens for the same keys.
      event.stopImmediatePropagation();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [undo, redo]);
}
