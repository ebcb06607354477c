import type { LessonExample, Prediction } from "../../core/lessons/model/lesson.ts";
import { measureExample } from "../../core/lessons/measured-example.ts";
import { predict, predictionKey } from "../../state/lesson-run.ts";
import type { Predicted } from "../../state/lesson-run.ts";
import { useAnalysis } from "../session/session.tsx";
import { useLesson, useProgress } from "./lesson-context.ts";
import "./measured.css";

/** Asks of both examples what a person expects: yes or no to each question. */
export function Predict() {
  const { lesson } = useLesson();
  const { target } = useAnalysis();
  const [first] = lesson.examples;
  const { answers } = measureExample(first, target);
  return (
    <table className="predictions">
      <caption className="hidden-visually">What you expect</caption>
      <thead>
        <tr>
          <th scope="col">Can it…</th>
          {lesson.examples.map(({ id, heading }) => (
            <th key={id} scope="col" className={id}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lesson.predictions.map((prediction) => (
          <tr key={prediction.question}>
            <th scope="row">{answers[prediction.question].asks}</th>
            {lesson.examples.map((example) => (
              <td key={example.id}>
                <YesOrNo prediction={prediction} example={example} asks={answers[prediction.question].asks} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface YesOrNoProps {
  readonly prediction: Prediction;
  readonly example: LessonExample;
  readonly asks: string;
}

function YesOrNo({ prediction: { question }, example: { id, heading }, asks }: YesOrNoProps) {
  const { run } = useLesson();
  const key = predictionKey(question, id);
  const predicted = useProgress(({ predictions }) => predictions[key]);
  return (
    <fieldset>
      <legend className="hidden-visually">
        {heading}: can it {asks}?
      </legend>
      {(["yes", "no"] as const satisfies readonly Predicted[]).map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={key}
            value={answer}
            checked={predicted === answer}
            onChange={() => predict(run, key, answer)}
          />
          {answer}
        </label>
      ))}
    </fieldset>
  );
}
