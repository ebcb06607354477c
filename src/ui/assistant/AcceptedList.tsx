import type { Accepted } from "../../core/assistant/model/answer.ts";
import type { ShowEvidence } from "../explain/evidence.ts";
import { EvidenceLink } from "../explain/EvidenceLink.tsx";

interface AcceptedListProps {
  readonly accepts: readonly Accepted[];
  readonly showEvidence: ShowEvidence;
}

/** What a person accepts with an answer, each with what shows it. */
export function AcceptedList({ accepts, showEvidence }: AcceptedListProps) {
  if (accepts.length === 0) return null;
  return (
    <>
      <h4>You accept</h4>
      <ul className="notes">
        {accepts.map(({ sentence, cells }) => (
          <li key={sentence}>
            {sentence}{" "}
            {cells.length === 0 ? (
              <span className="hint">Not measured.</span>
            ) : (
              <EvidenceLink
                about={sentence}
                show={() =>
                  showEvidence({ title: sentence, sentences: [], evidence: [{ kind: "cells", cells }] })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
