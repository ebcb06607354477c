import { useMemo } from "react";
import { sourceAddress } from "../../core/checks/model/source-address.ts";
import { CellList } from "./CellList.tsx";
import type { EvidenceRequest } from "./evidence.ts";
import { withFurther } from "./with-further.ts";
import { Dialog } from "../parts/Dialog.tsx";
import "./evidence.css";

interface EvidenceDialogProps {
  readonly request: EvidenceRequest | "closed";
  readonly close: () => void;
}

/** How a statement was measured and what was seen; or the text it rests on. */
export default function EvidenceDialog({ request: asked, close }: EvidenceDialogProps) {
  const request = useMemo(() => (asked === "closed" ? undefined : withFurther(asked)), [asked]);
  const isMeasured =
    request?.evidence.some((item) => item.kind === "cells" && item.cells.length > 0) ?? false;
  const sources = request?.evidence.filter((item) => item.kind === "source") ?? [];
  return (
    <Dialog title={request?.title ?? ""} look="evidence" isOpen={request !== undefined} close={close}>
      {request && (
        <div className="dialog-body">
          {request.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {isMeasured && <CellList evidence={request.evidence} />}
          {sources.length > 0 && (
            <section aria-label="Sources">
              <h3>Source</h3>
              <ul>
                {sources.map(({ name, url = sourceAddress(name) }) => (
                  <li key={name}>
                    {url === undefined ? (
                      name
                    ) : (
                      <a href={url} target="_blank" rel="noreferrer">
                        {name}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Dialog>
  );
}
