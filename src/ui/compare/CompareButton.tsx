import { lazy, Suspense, useState } from "react";

const CompareDialog = lazy(() => import("./CompareDialog.tsx"));

/** Opens the comparison of two states of the file on show. */
export function CompareButton() {
  const [isOpen, setIsOpen] = useState(false);
  // From the first time on the dialog stays, so that closing it gives the focus back to the button.
  const [hasOpened, setHasOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button small"
        onClick={() => {
          setHasOpened(true);
          setIsOpen(true);
        }}
      >
        Compare…
      </button>
      <Suspense>{hasOpened && <CompareDialog isOpen={isOpen} close={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
