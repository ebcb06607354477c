import type { ReactNode } from "react";
import { Dialog } from "../parts/Dialog.tsx";
import "./file-dialog.css";

interface FileDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Drawn, and so found out, only while the dialog is open. */
  readonly children: ReactNode;
}

/** A dialog that asks about a file. */
export function FileDialog({ title, isOpen, close, children }: FileDialogProps) {
  return (
    <Dialog title={title} look="file-dialog" isOpen={isOpen} close={close} begin={beginAtTheQuestion}>
      {children}
    </Dialog>
  );
}

interface FileFormProps {
  /** What is on the button that does it. */
  readonly does: string;
  readonly isReady: boolean;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** What the dialog asks, done by Enter or its button. */
export function FileForm({ does, isReady, submit, close, children }: FileFormProps) {
  return (
    <form
      className="dialog-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit();
      }}
    >
      {children}
      <div className="dialog-foot">
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" className="button primary" aria-disabled={!isReady}>
          {does}
        </button>
      </div>
    </form>
  );
}

/** Begins at what is asked, with the part of a name chosen that is likely to change: the one before its extension. */
function beginAtTheQuestion(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLInputElement>("input:checked") ?? dialog.querySelector("input");
  field?.focus();
  if (field?.type === "text") field.setSelectionRange(0, field.value.lastIndexOf("."));
}
