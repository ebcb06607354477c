import { lazy, Suspense, useState } from "react";
import { Boundary } from "../parts/Boundary.tsx";

const ShareDialog = lazy(() => import("./ShareDialog.tsx"));

/** Opens the ways in which the files leave the page. */
export function ShareButton() {
  const [isOpen, setIsOpen] = useState(false);
  // From the first time on the dialog stays, so that closing it gives the focus back to the button.
  const [hasOpened, setHasOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setHasOpened(true);
          setIsOpen(true);
        }}
      >
        Share
      </button>
      <Boundary part="Sharing">
        <Suspense>{hasOpened && <ShareDialog isOpen={isOpen} close={() => setIsOpen(false)} />}</Suspense>
      </Boundary>
    </>
  );
}
