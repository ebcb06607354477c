import { useLesson, useProgress } from "./lesson-context.ts";

/** The steps of the lesson by their titles: where one is, and a way to each. */
export function StepList() {
  const { lesson, run } = useLesson();
  const present = useProgress(({ step }) => step);
  return (
    <nav className="step-list" aria-label="Steps of the lesson">
      <ol>
        {lesson.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === present ? "step" : undefined}
              onClick={() => run.progress.setState({ step: index })}
            >
              <span className="number">{index + 1}</span>
              <span className="step-title">{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
