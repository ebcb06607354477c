import { Suspense, useMemo, useState, useEffect } from "react";
import { useStore } from "zustand";
import { allLessons } from "../../core/lessons/all-lessons.ts";
import type { Lesson as LessonData } from "../../core/lessons/model/lesson.ts";
import { addOpened } from "../../core/workspace/opening/add-opened.ts";
import { firstUsableName } from "../../core/workspace/files/free-name.ts";
import type { Actions } from "../../state/actions.ts";
import { lessonRunOf } from "../../state/lesson-run.ts";
import { SessionProvider, useActions, useAnalysis } from "../session/session.tsx";
import type { EvidenceRequest } from "../evidence/evidence.ts";
import { LessonContext, useLesson, useProgress } from "./lesson-context.ts";
import type { TakenLesson } from "./lesson-context.ts";
import LessonList from "./LessonList.tsx";
import { Step } from "./Step.tsx";
import "./learn.css";
import { late } from "../parts/late.ts";

const EvidenceDialog = late(() => import("../evidence/EvidenceDialog.tsx"));

const now = () => performance.now();

interface LessonProps {
  readonly id: string;
  /** Goes back to the person’s own files. */
  readonly leave: () => void;
}

/** A lesson by its id, where it was left; the list of lessons for an id that is none. */
export default function Lesson({ id, leave }: LessonProps) {
  const lesson = allLessons.find((each) => each.id === id);
  return lesson ? <Taken lesson={lesson} leave={leave} /> : <LessonList unknown={id} />;
}

function Taken({ lesson, leave }: { readonly lesson: LessonData; readonly leave: () => void }) {
  const owner = useActions();
  const { target } = useAnalysis();
  const run = lessonRunOf(owner, lesson, target, now);
  // Once asked for the dialog stays, so that closing it gives the focus back to where it came from.
  const [evidence, showEvidence] = useState<EvidenceRequest | "closed">();
  useLessonShortcuts(run.session.actions);
  const taken = useMemo<TakenLesson>(
    () => ({
      lesson,
      run,
      showEvidence,
      takeAlong: (name, text) => {
        takeAlong(owner, name, text);
        leave();
      },
    }),
    [lesson, run, owner, leave],
  );
  return (
    <LessonContext value={taken}>
      <SessionProvider session={run.session}>
        <LessonPage />
        <Suspense>
          {evidence && <EvidenceDialog request={evidence} close={() => showEvidence("closed")} />}
        </Suspense>
      </SessionProvider>
    </LessonContext>
  );
}

/** Puts a file beside the person’s own, as if it was opened: never in place of one of them. */
function takeAlong({ openFiles }: Actions, wanted: string, text: string): void {
  openFiles((present, start) => {
    const name = firstUsableName(wanted, (each) => !Object.hasOwn(present.files, each));
    return addOpened(present, [{ kind: "text", name, text }], start);
  });
}

function LessonPage() {
  const { lesson, run } = useLesson();
  const { step, hasLargeText } = useStore(run.progress);
  const shown = lesson.steps[step] ?? lesson.steps[0];
  return (
    <article className={hasLargeText ? "lesson large-text" : "lesson"} aria-labelledby="lesson-title">
      <header className="lesson-head">
        <p>
          <a href="#learn">Lessons</a>
        </p>
        <h2 id="lesson-title">{lesson.title}</h2>
        <button
          type="button"
          className="button larger"
          aria-pressed={hasLargeText}
          onClick={() => run.progress.setState({ hasLargeText: !hasLargeText })}
        >
          Larger text
        </button>
      </header>
      <StepList />
      {shown && <Step key={shown.id} step={shown} />}
    </article>
  );
}

/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo in the file of the task, not in the person’s own files behind it. */
function useLessonShortcuts({ undo, redo }: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "y" || (key === "z" && event.shiftKey)) redo();
      else if (key === "z") undo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}

/** The steps of the lesson by their titles: where one is, and a way to each. */
function StepList() {
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
