import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import "../parts/dialog.css";
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
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    dialog.current?.showModal();
    if (dialog.current) startIn(dialog.current);
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog file-dialog" aria-labelledby={heading} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button plain icon-only" aria-label="Close" onClick={close}>
            <Icon name="cross" />
          </button>
        </div>
        {isOpen && <div className="dialog-body">{children}</div>}
      </form>
    </dialog>
  );
}

/** Begins at what is asked, with the part of a name chosen that is likely to change: the one before its extension. */
function startIn(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLInputElement>("input:checked") ?? dialog.querySelector("input");
  field?.focus();
  if (field?.type === "text") field.setSelectionRange(0, field.value.lastIndexOf("."));
}
