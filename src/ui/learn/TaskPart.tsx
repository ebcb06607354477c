import { useMemo } from "react";
import { checkTask } from "../../core/lessons/check-task.ts";
import { useActions, useAnalysis, useWorkspace } from "../session/session.tsx";
import { PortsCard } from "../form/PortsCard.tsx";
import { useLesson } from "./lesson-context.ts";
import { Hints } from "./Hints.tsx";
import { Marked } from "../parts/Marked.tsx";
import { TaskChecks } from "./TaskChecks.tsx";
import { TaskText } from "./TaskText.tsx";
import "./task.css";

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
