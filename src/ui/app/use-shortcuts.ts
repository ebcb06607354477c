import { useEffect } from "react";
import { useActions } from "./session.tsx";

/**
 * Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo wherever the files are on show: there is one history, also inside fields.
 */
export function useShortcuts(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isOutOfSight()) return;
      const key = event.key.toLowerCase();
      if (key === "z" || key === "y") {
        event.preventDefault();
        if (key === "y" || event.shiftKey) redo();
        else undo();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}

/** On these pages nobody would see what is undone in the files. */
function isOutOfSight(): boolean {
  return /^#(?:examples|learn|rules)(?:\/|$)/.test(location.hash);
}
