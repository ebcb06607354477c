import type { ReactNode } from "react";
import { Dialog } from "../parts/Dialog.tsx";
import "./file-dialog.css";

interface FileDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly submit: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks about a file, and does it by Enter or its button. */
export function FileDialog({ title, isOpen, close, submit, children }: FileDialogProps) {
  return (
    <Dialog title={title} look="file-dialog" isOpen={isOpen} close={close} begin={beginAtTheQuestion}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}

/** Begins at what is asked, with the part of a name chosen that is likely to change: the one before its extension. */
function beginAtTheQuestion(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLInputElement>("input:checked") ?? dialog.querySelector("input");
  field?.focus();
  if (field?.type === "text") field.setSelectionRange(0, field.value.lastIndexOf("."));
}
