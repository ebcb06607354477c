import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Lesson } from "../../core/lessons/model/lesson.ts";
import type { LessonProgress, LessonRun } from "../../state/lesson-run.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";

/** What the parts of a lesson share. The file of the task is in the session around them. */
export interface TakenLesson {
  readonly lesson: Lesson;
  readonly run: LessonRun;
  readonly showEvidence: ShowEvidence;
  /** Adds a file to those of the person, and shows it in the editor. */
  readonly takeAlong: (name: string, text: string) => void;
}

export const LessonContext = createContext<TakenLesson | undefined>(undefined);

/** The lesson that is taken. */
export function useLesson(): TakenLesson {
  const taken = useContext(LessonContext);
  if (taken === undefined) throw new Error("This part of a lesson stands outside LessonContext");
  return taken;
}

/** A part of the progress, which makes the caller draw again when it changes. */
export function useProgress<T>(select: (progress: LessonProgress) => T): T {
  return useStore(useLesson().run.progress, select);
}
