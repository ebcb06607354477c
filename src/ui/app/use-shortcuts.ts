import { useEffect } from "react";
import { useActions } from "./session.tsx";

/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo everywhere: there is one history, also inside fields. */
export function useShortcuts(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
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
