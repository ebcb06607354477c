import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  /** The class that its width and what is in it go by. */
  readonly look: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Chooses where the focus begins, in place of the browser; the same function in each drawing. */
  readonly begin?: (dialog: HTMLDialogElement) => void;
  readonly children: ReactNode;
}

/** A modal dialog with its title and a button that closes it. What is in it is there only while it is open. */
export function Dialog({ title, look, isOpen, close, begin, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    dialog.current?.showModal();
    if (dialog.current) begin?.(dialog.current);
  }, [isOpen, begin]);
  return (
    <dialog ref={dialog} className={`dialog ${look}`} aria-labelledby={heading} onClose={close}>
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button plain icon-only" aria-label="Close" onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      {isOpen && children}
    </dialog>
  );
}
