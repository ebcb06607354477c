import type { LessonLink, LessonPart } from "../../core/lessons/model/lesson.ts";
import { CommandsToTry } from "./CommandsToTry.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Measured } from "./Measured.tsx";
import { Points } from "./Points.tsx";
import { Predict } from "./Predict.tsx";
import { TaskPart } from "./TaskPart.tsx";
import { useMemo } from "react";
import { diffRows } from "../../core/compare/diff-rows.ts";
import { SideBySide } from "../compare/SideBySide.tsx";
import { useLesson } from "./lesson-context.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import { useWorkspace, useActions, useAnalysis } from "../session/session.tsx";
import { SelectField } from "../parts/SelectField.tsx";

const scopes = [
  { value: "system", words: "Root, as a system service" },
  { value: "user", words: "A user, as a user service (rootless)" },
] as const;

/** Who runs the containers of the lesson. */
function ScopeChoice() {
  const { target } = useAnalysis();
  const { chooseTarget } = useActions();
  return (
    <SelectField
      label="Who runs the containers"
      value={target.scope === "user" ? "user" : "system"}
      options={scopes}
      choose={(scope) => chooseTarget({ ...target, scope })}
      hint={`This decides which commands you type and which measured answers you see. The release is Podman ${target.podman}, as chosen for your files when you began.`}
    />
  );
}

/** Draws a part of a step, by its kind. */
export function StepPart({ part }: { readonly part: LessonPart }) {
  switch (part.kind) {
    case "text":
      return (
        <p>
          <Marked text={part.text} />
        </p>
      );
    case "list":
      return (
        <ul className="said">
          {part.items.map((item) => (
            <li key={item}>
              <Marked text={item} />
            </li>
          ))}
        </ul>
      );
    case "scope":
      return <ScopeChoice />;
    case "examples":
      return <DifferingFiles />;
    case "commands":
      return <CommandsToTry say={part.say} commands={part.commands} />;
    case "predict":
      return <Predict />;
    case "measured":
      return <Measured />;
    case "task":
      return <TaskPart />;
    case "points":
      return <Points heading={part.heading} example={part.example} ids={part.points} />;
    case "links":
      return <Links links={part.links} />;
    case "take":
      return <TakeAlong />;
  }
}

function Links({ links }: { readonly links: readonly LessonLink[] }) {
  return (
    <section aria-labelledby="read-on">
      <h4 id="read-on">Read on</h4>
      <ul className="said">
        {links.map(({ rule, words }) => (
          <li key={rule}>
            <a href={`#rules/${rule}`}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two files of the lesson, with the lines that differ marked. */
function DifferingFiles() {
  const [one, other] = useLesson().lesson.examples;
  const rows = useMemo(() => diffRows(one.text, other.text), [one, other]);
  return <SideBySide rows={rows} what="Unit file" before={one.heading} after={other.heading} />;
}

/** Takes the file of the task along to the editor. */
function TakeAlong() {
  const { lesson, takeAlong } = useLesson();
  const workspace = useWorkspace();
  return (
    <div className="take-along">
      <button
        type="button"
        className="button primary"
        onClick={() => takeAlong(lesson.task.fileName, activeText(workspace))}
      >
        Open my file in the editor
      </button>
      <p className="hint">It comes beside your own files, in place of none of them.</p>
    </div>
  );
}
