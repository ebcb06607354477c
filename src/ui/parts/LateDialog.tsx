import type { ReactNode } from "react";
import { Dialog } from "./Dialog.tsx";
import { LatePart } from "./LatePart.tsx";
import { NotLoaded } from "./NotLoaded.tsx";

interface LateDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** The dialog, which loads when it is opened first. */
  readonly children: ReactNode;
}

/** A dialog that loads after the page; when it does not, another one in its place says so and can be closed. */
export function LateDialog({ title, isOpen, close, children }: LateDialogProps) {
  const instead = (
    <Dialog title={title} look="missing" isOpen={isOpen} close={close}>
      <div className="dialog-body">
        <NotLoaded part="This dialog" />
      </div>
    </Dialog>
  );
  return <LatePart instead={instead}>{children}</LatePart>;
}
