import { useLesson, useProgress } from "./lesson-context.ts";
import { Marked } from "../parts/Marked.tsx";

/** The hints that were asked for, and a button for the next one. */
export function Hints() {
  const { lesson, run } = useLesson();
  const asked = useProgress(({ hints }) => hints);
  const { hints } = lesson.task;
  return (
    <div className="hints">
      <div aria-live="polite">
        {asked > 0 && (
          <ol>
            {hints.slice(0, asked).map((hint) => (
              <li key={hint}>
                <Marked text={hint} />
              </li>
            ))}
          </ol>
        )}
      </div>
      {asked < hints.length ? (
        <button
          type="button"
          className="button small"
          onClick={() => run.progress.setState({ hints: asked + 1 })}
        >
          {asked === 0 ? "Show a hint" : "Show another hint"}
        </button>
      ) : (
        <p className="hint">These were all hints.</p>
      )}
    </div>
  );
}
