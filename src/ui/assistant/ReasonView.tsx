import { useEffect, useRef } from "react";
import { consider } from "../../core/assistant/consider.ts";
import type { Given } from "../../core/assistant/model/question.ts";
import type { Reason } from "../../core/assistant/model/reason.ts";
import { placeOf } from "../../core/podman/place.ts";
import { useWorkspace } from "../session/session.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { AnswerView } from "./AnswerView.tsx";
import { ApplyAnswer } from "./ApplyAnswer.tsx";
import { QuestionField } from "./QuestionField.tsx";

interface ReasonViewProps {
  readonly reason: Reason;
  readonly given: Given;
  readonly give: (id: string, value: string) => void;
  readonly goBack: () => void;
  readonly showEvidence: ShowEvidence;
}

/** One reason: what there is to ask, and the answer, which follows each change at once. */
export function ReasonView({ reason, given, give, goBack, showEvidence }: ReasonViewProps) {
  const workspace = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const considered = consider(reason, workspace, given);
  return (
    <div className="assistant">
      <button type="button" className="link" onClick={goBack}>
        Back to the reasons
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {reason.words(placeOf(workspace.target.scope))}
      </h3>
      {considered.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          given={given}
          give={(value) => give(question.id, value)}
        />
      ))}
      {considered.isOpen ? (
        <p className="problem">The answer follows when the fields above are filled in.</p>
      ) : (
        <>
          <AnswerView considered={considered} showEvidence={showEvidence} />
          <ApplyAnswer reason={reason} given={given} considered={considered} />
        </>
      )}
    </div>
  );
}
