import { lazy, useState } from "react";
import { LatePart } from "../parts/LatePart.tsx";

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
      <LatePart part="Sharing">
        {hasOpened && <ShareDialog isOpen={isOpen} close={() => setIsOpen(false)} />}
      </LatePart>
    </>
  );
}
