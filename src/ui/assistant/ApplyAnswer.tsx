import { useId } from "react";
import { applyReason } from "../../core/assistant/consider.ts";
import type { Consideration } from "../../core/assistant/consider.ts";
import type { Given } from "../../core/assistant/model/question.ts";
import type { Reason } from "../../core/assistant/model/reason.ts";
import { placeOf } from "../../core/podman/place.ts";
import { useActions, useAnalysis } from "../session/session.tsx";

interface ApplyAnswerProps {
  readonly reason: Reason;
  readonly given: Given;
  readonly considered: Consideration;
}

/** Writes the answer into the files, as one step that Undo takes back. */
export function ApplyAnswer({ reason, given, considered: { isDone } }: ApplyAnswerProps) {
  const { changeFiles } = useActions();
  const { target } = useAnalysis();
  const hint = useId();
  const words = reason.words(placeOf(target.scope));
  return (
    <div className="apply">
      <button
        type="button"
        className="button primary"
        aria-disabled={isDone}
        aria-describedby={hint}
        onClick={() => {
          if (!isDone)
            changeFiles(`Answer applied to “${words}”`, (workspace) => applyReason(reason, workspace, given));
        }}
      >
        Apply
      </button>
      <span className="hint" id={hint}>
        {isDone ? "Your files say all of this." : "One step: Undo takes all of it back."}
      </span>
    </div>
  );
}
