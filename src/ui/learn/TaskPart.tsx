import { useMemo, useId } from "react";
import { checkTask } from "../../core/lessons/check-task.ts";
import { useActions, useAnalysis, useWorkspace } from "../session/session.tsx";
import { PortsCard } from "../form/PortsCard.tsx";
import { useLesson, useProgress } from "./lesson-context.ts";
import { Marked } from "../parts/Marked.tsx";
import { TaskText } from "./TaskText.tsx";
import "./task.css";
import type { CheckResult } from "../../core/lessons/model/task-check.ts";
import { Icon } from "../parts/Icon.tsx";

/** The task: a file to change, by a small form or as a text, and how each check stands while it is changed. */
export function TaskPart() {
  const { task } = useLesson().lesson;
  const workspace = useWorkspace();
  const analysis = useAnalysis();
  const results = useMemo(() => checkTask(task.checks, workspace, analysis), [task, workspace, analysis]);
  return (
    <>
      <p>
        <Marked text={task.goal} />
      </p>
      <div className="task">
        <div className="task-file">
          <NetworkChoice />
          <PortsCard />
          <TaskText />
        </div>
        <div className="task-state">
          <TaskChecks results={results} />
          <Hints />
        </div>
      </div>
    </>
  );
}

const networks = [
  { value: "private", words: "Private" },
  { value: "host", words: "Host" },
] as const;

function NetworkChoice() {
  const { network } = useAnalysis();
  const { chooseNetwork } = useActions();
  return (
    <fieldset className="card task-network">
      <legend>Network</legend>
      {networks.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name="task.network"
            value={value}
            checked={network === value}
            onChange={() => chooseNetwork(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** The hints that were asked for, and a button for the next one. */
function Hints() {
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

/** How each check of the task stands, with its reason; how many pass is told as it changes. */
function TaskChecks({ results }: { readonly results: readonly CheckResult[] }) {
  const heading = useId();
  const passed = results.filter(({ passes }) => passes).length;
  const isDone = passed === results.length;
  return (
    <section className={isDone ? "card checks done" : "card checks"} aria-labelledby={heading}>
      <h3 id={heading}>Checks</h3>
      <output>
        {isDone ? "All checks pass: the task is done." : `${passed} of ${results.length} checks pass.`}
      </output>
      <ul>
        {results.map(({ title, passes, why }) => (
          <li key={title} className={passes ? "passes" : "open"}>
            <Icon name={passes ? "circleCheck" : "minus"} />
            <strong>
              {title}
              <span className="state">{passes ? " – done" : " – not yet"}</span>
            </strong>
            <span className="why">
              <Marked text={why} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
