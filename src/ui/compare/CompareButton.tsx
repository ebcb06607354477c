import { lazy, useState } from "react";
import { LateDialog } from "../parts/LateDialog.tsx";

const CompareDialog = lazy(() => import("./CompareDialog.tsx"));

/** Opens the comparison of two states of the file on show. */
export default function CompareButton() {
  // Once opened the dialog stays, so that closing it gives the focus back to the button.
  const [dialog, setDialog] = useState<"open" | "closed">();
  const shown = { isOpen: dialog === "open", close: () => setDialog("closed") };
  return (
    <>
      <button type="button" className="button small" onClick={() => setDialog("open")}>
        Compare…
      </button>
      <LateDialog title="Compare" {...shown}>
        {dialog && <CompareDialog {...shown} />}
      </LateDialog>
    </>
  );
}
