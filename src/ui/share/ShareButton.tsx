import { useState } from "react";
import { LatePart } from "../parts/LatePart.tsx";
import { late } from "../parts/late.ts";

const LateShareDialog = late(() => import("./LateShareDialog.tsx"));

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
