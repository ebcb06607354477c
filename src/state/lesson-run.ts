import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Lesson } from "../core/lessons/model/lesson.ts";
import type { QuestionId } from "../core/network/measurement/question-ids.ts";
import type { Target } from "../core/podman/target.ts";
import type { Actions } from "./actions.ts";
import { createSession } from "./session.ts";
import type { Session } from "./session.ts";
import { fullEngine } from "../core/surroundings/full-engine.ts";

export type Predicted = "yes" | "no";

/** How far a person got in a lesson. It is kept as long as the page is open, and is no part of the draft. */
export interface LessonProgress {
  /** The step on show, counted from 0. */
  readonly step: number;
  /** What was predicted, by question and example: see `predictionKey`. */
  readonly predictions: Readonly<Record<string, Predicted>>;
  /** How many hints were asked for. */
  readonly hints: number;
  readonly hasLargeText: boolean;
}

/** A lesson that somebody takes: their progress, and a session of its own for the file of the task. */
export interface LessonRun {
  readonly progress: StoreApi<LessonProgress>;
  readonly session: Session;
}

const runs = new WeakMap<Actions, Map<string, LessonRun>>();

/**
 * The run of a lesson that belongs to the session with these actions: the same one each time, so that leaving a lesson
 * loses nothing. The target is where its files run at first; the session of the person is never changed.
 */
export function lessonRunOf(owner: Actions, lesson: Lesson, target: Target, now: () => number): LessonRun {
  const ofOwner = runs.get(owner) ?? new Map<string, LessonRun>();
  runs.set(owner, ofOwner);
  const known = ofOwner.get(lesson.id);
  if (known !== undefined) return known;
  const run = startRun(lesson, target, now);
  ofOwner.set(lesson.id, run);
  return run;
}

function startRun({ task }: Lesson, target: Target, now: () => number): LessonRun {
  // Lessons are about an ordinary machine: in a QM partition the commands and the words would be others.
  const scope = target.scope === "qm" ? "system" : target.scope;
  const start = {
    files: { [task.fileName]: task.text },
    active: task.fileName,
    target: { ...target, scope },
  };
  const session = createSession(start, now);
  session.actions.workWith(fullEngine);
  const progress = createStore<LessonProgress>(() => ({
    step: 0,
    predictions: {},
    hints: 0,
    hasLargeText: false,
  }));
  return { progress, session };
}

/** Under which key a prediction is kept. */
export function predictionKey(question: QuestionId, example: string): string {
  return `${question}.${example}`;
}

/** Keeps what was predicted. */
export function predict({ progress }: LessonRun, key: string, predicted: Predicted): void {
  progress.setState(({ predictions }) => ({ predictions: { ...predictions, [key]: predicted } }));
}
