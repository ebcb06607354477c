import { memo } from "react";
import { furtherQuestionIds, questionIds } from "../../core/network/measurement/question-ids.ts";
import type { Analysis } from "../../core/workspace/analysis/analyze.ts";
import { useAnalysis } from "../session/session.tsx";
import { useBehindFrame } from "../session/use-behind-frame.ts";
import { LateDetails } from "../parts/LateDetails.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import type { Column } from "./AnswerTable.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { late } from "../parts/late.ts";

const FurtherAnswers = late(() => import("./FurtherAnswers.tsx"));

interface AnswersProps {
  readonly labelledBy: string;
  readonly showEvidence: ShowEvidence;
}

/** “Can it…”: private beside host, and the file’s own network when it is neither. */
export function Answers(props: AnswersProps) {
  // Below the diagram, which is there at once.
  return <AnswersTo {...props} known={useBehindFrame(useAnalysis("answers", "measured", "network"))} />;
}

interface AnswersToProps extends AnswersProps {
  readonly known: Known;
}

type Known = Pick<Analysis, "answers" | "measured" | "network">;

const AnswersTo = memo(function AnswersTo({ known, labelledBy, showEvidence }: AnswersToProps) {
  const columns = columnsOf(known);
  return (
    <>
      <AnswerTable
        labelledBy={labelledBy}
        questions={questionIds}
        columns={columns}
        answerOf={(question, { id }) => known.answers[id][question]}
        showEvidence={showEvidence}
      />
      <LateDetails className="more-answers" summary={`${furtherQuestionIds.length} more answers`}>
        <FurtherAnswers columns={columns} showEvidence={showEvidence} />
      </LateDetails>
    </>
  );
});

/** The column of the network that the file has shows what is true of this file. */
function columnsOf({ network, measured }: Known): readonly Column[] {
  const columnOf = (choice: "private" | "host", heading: string): Column => {
    const id = network === choice ? "file" : choice;
    return { id, tone: choice, heading, measurement: measured[id] };
  };
  const choices = [columnOf("private", "Private"), columnOf("host", "Host")];
  if (network !== "other") return choices;
  return [...choices, { id: "file", tone: "file", heading: "This file", measurement: measured.file }];
}
