import { useEffect, useRef } from "react";
import type { ReasonId } from "../../core/assistant/model/reason.ts";
import { reasons } from "../../core/assistant/all-reasons.ts";
import { placeOf } from "../../core/podman/place.ts";
import { useAnalysis } from "../session/session.tsx";

interface ReasonListProps {
  /** The reason from which a person came back. */
  readonly focusOn: ReasonId | undefined;
  readonly choose: (reason: ReasonId) => void;
}

/** The reasons, each a button that leads to its answer. */
export function ReasonList({ focusOn, choose }: ReasonListProps) {
  const { target } = useAnalysis();
  const place = placeOf(target.scope);
  const cameFrom = useRef<HTMLButtonElement>(null);
  useEffect(() => cameFrom.current?.focus(), []);
  return (
    <div className="assistant">
      <p>Most containers do not. Why does this one? Each reason has a narrower answer, or an honest yes.</p>
      <ul className="reasons">
        {reasons.map(({ id, words, example }) => (
          <li key={id}>
            <button
              type="button"
              className="reason"
              ref={id === focusOn ? cameFrom : undefined}
              aria-describedby={`reason-${id}`}
              onClick={() => choose(id)}
            >
              {words(place)}
            </button>
            <span className="hint" id={`reason-${id}`}>
              {example}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
