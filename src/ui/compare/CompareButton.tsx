import { lazy, Suspense, useState } from "react";

const CompareDialog = lazy(() => import("./CompareDialog.tsx"));

/** Opens the comparison of two states of the file on show. */
export function CompareButton() {
  // Once opened the dialog stays, so that closing it gives the focus back to the button.
  const [dialog, setDialog] = useState<"open" | "closed">();
  return (
    <>
      <button type="button" className="button small" onClick={() => setDialog("open")}>
        Compare…
      </button>
      <Suspense>
        {dialog && <CompareDialog isOpen={dialog === "open"} close={() => setDialog("closed")} />}
      </Suspense>
    </>
  );
}
