import { useState } from "react";
import { LateShareDialog } from "../session/load-later.ts";
import { LatePart } from "../parts/LatePart.tsx";

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
        {dialog && <LateShareDialog isOpen={dialog === "open"} close={() => setDialog("closed")} />}
      </LatePart>
    </>
  );
}
