import { hostAdvice } from "../../core/network/host-advice.ts";
import { useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "./evidence.ts";
import "./advice.css";

/** “Do I need host?”: the commonest reasons, each with the narrowest answer. */
export default function HostAdvice({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const { target } = useAnalysis();
  return (
    <dl className="advice">
      {hostAdvice(target).map(({ reason, answer, cells }) => (
        <div key={reason}>
          <dt>{reason}</dt>
          <dd>
            {answer}{" "}
            {cells.length > 0 && (
              <button
                type="button"
                className="link"
                onClick={() =>
                  showEvidence({ title: reason, sentences: [answer], evidence: [{ kind: "cells", cells }] })
                }
              >
                How this was measured<span className="hidden-visually">: {reason}</span>
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
