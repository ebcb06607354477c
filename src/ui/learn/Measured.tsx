import { useId, useMemo } from "react";
import type { Prediction, LessonExample } from "../../core/lessons/model/lesson.ts";
import { comparePrediction, measureExample, workspaceOf } from "../../core/lessons/measured-example.ts";
import type { MeasuredExample } from "../../core/lessons/measured-example.ts";
import { predictionKey } from "../../state/lesson-run.ts";
import { useAnalysis, SessionProvider } from "../session/session.tsx";
import { useLesson, useProgress } from "./lesson-context.ts";
import { MeasuredAnswer } from "./MeasuredAnswer.tsx";
import "./measured.css";
import { fullEngine } from "../../core/surroundings/full-engine.ts";
import { createSession } from "../../state/session.ts";
import { Diagram } from "../reach/Diagram.tsx";

/** The measured answers beside what was predicted: as pictures, and question by question with the reason. */
export function Measured() {
  const { lesson } = useLesson();
  const { target } = useAnalysis();
  const measured = lesson.examples.map((example) => measureExample(example, target));
  return (
    <>
      <div className="example-diagrams">
        {lesson.examples.map((example) => (
          <ExampleDiagram key={example.id} example={example} />
        ))}
      </div>
      <Score measured={measured} />
      <ol className="measured-questions">
        {lesson.predictions.map((prediction) => (
          <Question key={prediction.question} prediction={prediction} measured={measured} />
        ))}
      </ol>
    </>
  );
}

/** How many predictions were right, of those that were made. */
function Score({ measured }: { readonly measured: readonly MeasuredExample[] }) {
  const { lesson } = useLesson();
  const predictions = useProgress((progress) => progress.predictions);
  const outcomes = lesson.predictions.flatMap(({ question }) =>
    measured.map(({ example, answers }) =>
      comparePrediction(predictions[predictionKey(question, example.id)], answers[question]),
    ),
  );
  const made = outcomes.filter((outcome) => outcome === "right" || outcome === "wrong" || outcome === "half");
  const right = made.filter((outcome) => outcome !== "wrong");
  return (
    <output className="score">
      {made.length === 0
        ? "You made no predictions. You can go back and make them."
        : `As measured: ${right.length} of ${made.length} ${made.length === 1 ? "prediction" : "predictions"}.`}
    </output>
  );
}

interface QuestionProps {
  readonly prediction: Prediction;
  readonly measured: readonly MeasuredExample[];
}

function Question({ prediction, measured }: QuestionProps) {
  const heading = useId();
  const asks = measured[0]?.answers[prediction.question].asks ?? "";
  return (
    <li className="card" aria-labelledby={heading}>
      <h4 id={heading}>Can it {asks}?</h4>
      <div className="answers-beside">
        {measured.map((each) => (
          <MeasuredAnswer key={each.example.id} prediction={prediction} measured={each} />
        ))}
      </div>
    </li>
  );
}

/** What an example reaches, as the picture that the editor draws of it. */
function ExampleDiagram({ example }: { readonly example: LessonExample }) {
  const { showEvidence } = useLesson();
  const { target } = useAnalysis();
  const heading = useId();
  const session = useMemo(() => {
    const started = createSession(workspaceOf(example, target), () => 0);
    started.actions.workWith({ ...fullEngine, findAll: () => [] });
    return started;
  }, [example, target]);
  return (
    <figure aria-labelledby={heading}>
      <figcaption id={heading}>{example.heading}</figcaption>
      <SessionProvider session={session}>
        <Diagram showEvidence={showEvidence} />
      </SessionProvider>
    </figure>
  );
}
