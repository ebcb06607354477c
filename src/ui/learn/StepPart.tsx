import type { LessonLink, LessonPart } from "../../core/lessons/model/lesson.ts";
import { CommandsToTry } from "./CommandsToTry.tsx";
import { DifferingFiles } from "./DifferingFiles.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Measured } from "./Measured.tsx";
import { Points } from "./Points.tsx";
import { Predict } from "./Predict.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { TaskPart } from "./TaskPart.tsx";

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
