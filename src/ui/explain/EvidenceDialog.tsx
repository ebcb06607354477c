import { useEffect, useMemo, useRef } from "react";
import { CellList } from "./CellList.tsx";
import type { EvidenceRequest } from "./evidence.ts";
import { withFurther } from "./with-further.ts";
import { Icon } from "../parts/Icon.tsx";
import "../parts/dialog.css";
import "./evidence.css";

interface EvidenceDialogProps {
  readonly request: EvidenceRequest | undefined;
  readonly close: () => void;
}

/** How a statement was measured and what was seen; or the text it rests on. */
export default function EvidenceDialog({ request: asked, close }: EvidenceDialogProps) {
  const request = useMemo(() => asked && withFurther(asked), [asked]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (request) dialog.current?.showModal();
    else dialog.current?.close();
  }, [request]);
  const isMeasured =
    request?.evidence.some((item) => item.kind === "cells" && item.cells.length > 0) ?? false;
  const sources = request?.evidence.filter((item) => item.kind === "source") ?? [];
  return (
    <dialog ref={dialog} className="dialog evidence" aria-labelledby="evidence-title" onClose={close}>
      {request && (
        <>
          <div className="dialog-head">
            <h2 id="evidence-title">{request.title}</h2>
            <button type="button" className="button plain icon-only" aria-label="Close" onClick={close}>
              <Icon name="cross" />
            </button>
          </div>
          <div className="dialog-body">
            {request.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {isMeasured && <CellList evidence={request.evidence} />}
            {sources.length > 0 && (
              <section aria-label="Sources">
                <h3>Source</h3>
                <ul>
                  {sources.map(({ name, url }) => (
                    <li key={name}>
                      {url ? (
                        <a href={url} target="_blank" rel="noreferrer">
                          {name}
                        </a>
                      ) : (
                        name
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </>
      )}
    </dialog>
  );
}
