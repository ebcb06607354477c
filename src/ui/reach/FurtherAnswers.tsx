import { furtherAnswer } from "../../core/network/reach/further-questions.ts";
import { furtherQuestionIds } from "../../core/network/measurement/question-ids.ts";
import { useAnalysis } from "../session/session.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import type { Column } from "./AnswerTable.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";

interface FurtherAnswersProps {
  readonly columns: readonly Column[];
  readonly showEvidence: ShowEvidence;
}

/** The questions that fewer people ask. */
export default function FurtherAnswers({ columns, showEvidence }: FurtherAnswersProps) {
  const { target } = useAnalysis("target");
  return (
    <AnswerTable
      label="More of what this container can reach"
      questions={furtherQuestionIds}
      columns={columns}
      answerOf={(question, { measurement }) => furtherAnswer(question, measurement, target.scope)}
      showEvidence={showEvidence}
    />
  );
}
