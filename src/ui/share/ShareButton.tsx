import { lazy, useState } from "react";
import { LatePart } from "../parts/LatePart.tsx";

const ShareDialog = lazy(() => import("./ShareDialog.tsx"));

/** Opens the ways in which the files leave the page. */
export function ShareButton() {
  // Once opened the dialog stays, so that closing it gives the focus back to the button.
  const [dialog, setDialog] = useState<"open" | "closed">();
  return (
    <>
      <button type="button" className="button" onClick={() => setDialog("open")}>
        Share
      </button>
      <LatePart part="Sharing">
        {dialog && <ShareDialog isOpen={dialog === "open"} close={() => setDialog("closed")} />}
      </LatePart>
    </>
  );
}
