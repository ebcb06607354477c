import type { Prediction } from "../../core/lessons/model/lesson.ts";
import { comparePrediction, reasonFor } from "../../core/lessons/measured-example.ts";
import type { MeasuredExample, PredictionOutcome } from "../../core/lessons/measured-example.ts";
import { predictionKey } from "../../state/lesson-run.ts";
import type { Predicted } from "../../state/lesson-run.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { evidenceOf } from "../reach/question-evidence.ts";
import { verdictWords } from "../reach/verdict-words.ts";
import { VerdictIcon } from "../reach/VerdictIcon.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { useLesson, useProgress } from "./lesson-context.ts";

interface MeasuredAnswerProps {
  readonly prediction: Prediction;
  readonly measured: MeasuredExample;
}

/** The measured answer for one example, what was predicted, and why it is so. */
export function MeasuredAnswer({ prediction, measured }: MeasuredAnswerProps) {
  const { showEvidence } = useLesson();
  const { example, measurement, answers } = measured;
  const answer = answers[prediction.question];
  const key = predictionKey(prediction.question, example.id);
  const predicted = useProgress(({ predictions }) => predictions[key]);
  const outcome = comparePrediction(predicted, answer);
  const reason = reasonFor(prediction, measured);
  return (
    <div className={`measured-answer ${example.id}`}>
      <h5>{example.heading}</h5>
      <p className="measured-word">
        <VerdictIcon verdict={answer.verdict} />
        <span>
          <strong>{verdictWords[answer.verdict]}</strong>
          {answer.note !== undefined && `, ${answer.note}`}
        </span>
      </p>
      <p className={`prediction ${outcome}`}>{outcomeWords(outcome, predicted)}</p>
      {reason !== undefined &&
        (outcome === "right" ? (
          <LateDetails summary="Why">
            <p>{reason}</p>
          </LateDetails>
        ) : (
          <p>{reason}</p>
        ))}
      <EvidenceLink
        about={`${example.heading}, ${answer.asks}`}
        show={() => showEvidence(evidenceOf(answer, measurement, example.heading))}
      />
    </div>
  );
}

function outcomeWords(outcome: PredictionOutcome, predicted: Predicted | undefined): string {
  switch (outcome) {
    case "right":
      return `As you expected: ${predicted}.`;
    case "wrong":
      return `You expected ${predicted}.`;
    case "half":
      return `You expected ${predicted}: half right.`;
    case "none":
      return "You made no prediction.";
    case "not-measured":
      return "Nobody measured this.";
  }
}
