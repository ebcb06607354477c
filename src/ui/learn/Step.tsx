import { useEffect, useRef } from "react";
import type { LessonStep } from "../../core/lessons/model/lesson.ts";
import { useLesson, useProgress } from "./lesson-context.ts";
import { StepPart } from "./StepPart.tsx";

/** One step: its heading, its parts, and the way on and back. */
export function Step({ step: { id, title, parts } }: { readonly step: LessonStep }) {
  const { lesson, run } = useLesson();
  const present = useProgress(({ step }) => step);
  const heading = useHeadingFocus();
  const [before, next] = [lesson.steps[present - 1], lesson.steps[present + 1]];
  const goTo = (step: number) => run.progress.setState({ step });
  return (
    <section className="lesson-step" aria-labelledby={`step-${id}`}>
      <p className="hint">
        Step {present + 1} of {lesson.steps.length}
      </p>
      <h3 id={`step-${id}`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {parts.map((part, index) => (
        // The parts of a step never change their places.
        // oxlint-disable-next-line react/no-array-index-key
        <StepPart key={index} part={part} />
      ))}
      <div className="step-ways">
        {before && (
          <button type="button" className="button" onClick={() => goTo(present - 1)}>
            Back
            <span className="hidden-visually">: {before.title}</span>
          </button>
        )}
        {next && (
          <button type="button" className="button primary" onClick={() => goTo(present + 1)}>
            Next: {next.title}
          </button>
        )}
      </div>
    </section>
  );
}

/** The focus goes to the heading of a step that a person went to, so that reading goes on there. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}
