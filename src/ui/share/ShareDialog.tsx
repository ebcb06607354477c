import { Dialog } from "../parts/Dialog.tsx";
import { FilesPart } from "./FilesPart.tsx";
import { NetworkDropInPart } from "./NetworkDropInPart.tsx";
import { ShareLink } from "./ShareLink.tsx";
import "./share.css";

interface ShareDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The ways in which the files leave the page: a link, files, a change for a unit that is shipped. */
export default function ShareDialog({ isOpen, close }: ShareDialogProps) {
  return (
    <Dialog title="Share" look="share" isOpen={isOpen} close={close}>
      <div className="dialog-body">
        <ShareLink />
        <FilesPart />
        <NetworkDropInPart />
      </div>
    </Dialog>
  );
}
