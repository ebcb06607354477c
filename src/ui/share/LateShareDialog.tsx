import { lazy } from "react";
import { LateDialog } from "../parts/LateDialog.tsx";

const ShareDialog = lazy(() => import("./ShareDialog.tsx"));

interface LateShareDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The ways in which the files leave the page, which load when they are asked for. */
export default function LateShareDialog(shown: LateShareDialogProps) {
  return (
    <LateDialog title="Share" {...shown}>
      <ShareDialog {...shown} />
    </LateDialog>
  );
}
