import { useEffect, useRef } from "react";
import { startAfter, startByKey } from "../editor/edit-start.ts";
import type { EditStart } from "../editor/edit-start.ts";

interface EditButtonProps {
  readonly isEdited: boolean;
  readonly edit: (start: EditStart) => void;
  readonly stop: () => void;
}

/** Puts the text editor in the place of the plain file, and back. A click into the file and typing there do it too. */
export default function EditButton({ isEdited, edit, stop }: EditButtonProps) {
  const begun = useRef<EditStart>(undefined);
  useEffect(() => {
    begun.current = undefined;
    if (isEdited) return undefined;
    return listen((next) => {
      begun.current = startAfter(begun.current, next);
      if (begun.current) edit(begun.current);
    });
  }, [isEdited, edit]);
  return (
    <button
      type="button"
      className="button small edit"
      onClick={() => (isEdited ? stop() : edit({ kind: "button", scrollTop: 0 }))}
      onPointerEnter={() => void import("../editor/UnitEditor.tsx")}
    >
      {isEdited ? "Done" : "Edit text"}
    </button>
  );
}

/** Tells of what begins in the plain file, until it is called off. It loads after the file is on the page. */
function listen(begin: (start: EditStart) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const region = document.querySelector<HTMLElement>('section[aria-label="Unit file"]');
  region?.addEventListener(
    "click",
    ({ clientX: x, clientY: y, pointerType }) => {
      // A touch scrolls and opens no keyboard; who selects wants to copy.
      if (pointerType !== "touch" && getSelection()?.isCollapsed !== false)
        begin({ kind: "point", x, y, scrollTop: region.scrollTop });
    },
    { signal },
  );
  region?.addEventListener(
    "keydown",
    ({ key, ctrlKey, metaKey, altKey }) => {
      const start = ctrlKey || metaKey || altKey ? undefined : startByKey(key, region.scrollTop);
      if (start) begin(start);
    },
    { signal },
  );
  return () => listening.abort();
}
