import { useEffect, useId, useRef } from "react";
import { Icon } from "../parts/Icon.tsx";
import { FilesPart } from "./FilesPart.tsx";
import { FolderPart } from "./FolderPart.tsx";
import { NetworkDropInPart } from "./NetworkDropInPart.tsx";
import { ShareLink } from "./ShareLink.tsx";
import "../parts/dialog.css";
import "./share.css";

interface ShareDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The ways in which the files leave the page: a link, files, a change for a unit that is shipped. */
export default function ShareDialog({ isOpen, close }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog share" aria-labelledby={heading} onClose={close}>
      <div className="dialog-head">
        <h2 id={heading}>Share</h2>
        <button type="button" className="button plain icon-only" aria-label="Close" onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      {isOpen && (
        <div className="dialog-body">
          <ShareLink />
          <FilesPart />
          <NetworkDropInPart />
          <FolderPart close={close} />
        </div>
      )}
    </dialog>
  );
}
