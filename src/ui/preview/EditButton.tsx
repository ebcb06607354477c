import type { EditStart } from "../editor/edit-start.ts";

interface EditButtonProps {
  readonly isEdited: boolean;
  readonly edit: (start: EditStart) => void;
  readonly stop: () => void;
}

/** Puts the text editor in the place of the plain file, and back. */
export function EditButton({ isEdited, edit, stop }: EditButtonProps) {
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
