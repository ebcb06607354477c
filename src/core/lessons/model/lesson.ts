import type { ClaimedCell } from "../../network/claims/claim.ts";
import type { PointId } from "../../network/claims/point-row.ts";
import type { QuestionId } from "../../network/measurement/question-ids.ts";
import type { Command } from "../../shell/command.ts";
import type { TaskCheck } from "./task-check.ts";

/**
 * A lesson: two unit files, and steps that show them, ask for a prediction, compare it with what was measured, and
 * give a task that checks itself. It is data: what is true of its files is computed from them. Text between backticks
 * is code.
 */
export interface Lesson {
  /** Stands in addresses (`#learn/host-and-private`): never changes. */
  readonly id: string;
  readonly title: string;
  /** What it is about, for the list of lessons. */
  readonly about: string;
  readonly minutes: number;
  readonly examples: readonly [LessonExample, LessonExample];
  readonly predictions: readonly Prediction[];
  readonly task: Task;
  readonly steps: readonly LessonStep[];
}

/** A unit file that the lesson talks about. Both may have the same name: each stands for itself. */
export interface LessonExample {
  readonly id: string;
  /** What it is called in the lesson: “Host”. */
  readonly heading: string;
  readonly fileName: string;
  readonly text: string;
}

/** A question that is asked of both examples. The right answer comes from the measured cells, not from here. */
export interface Prediction {
  readonly question: QuestionId;
  /** Why the measured answer is as it is, by the id of the example. Only what the cells say is shown. */
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** A point of “Why it matters”, or a sentence with the cells that make it true. */
export type Reason =
  | { readonly kind: "point"; readonly point: PointId }
  | { readonly kind: "claim"; readonly sentence: string; readonly cells: readonly ClaimedCell[] };

export interface LessonStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly LessonPart[];
}

/** What a step is made of. */
export type LessonPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Who runs the containers: it decides about commands and measured answers. */
  | { readonly kind: "scope" }
  /** The examples side by side, with the lines that differ marked. */
  | { readonly kind: "examples" }
  | { readonly kind: "commands"; readonly say: string; readonly commands: readonly Command[] }
  | { readonly kind: "predict" }
  | { readonly kind: "measured" }
  | { readonly kind: "task" }
  /** Points of “Why it matters” that are true of an example: those that the measured cells allow. */
  | {
      readonly kind: "points";
      readonly heading: string;
      readonly example: string;
      readonly points: readonly PointId[];
    }
  | { readonly kind: "links"; readonly links: readonly LessonLink[] }
  /** Takes the file of the task along to the person’s own files. */
  | { readonly kind: "take" };

/** A file to write. It is accepted by what it does, not by how it is written. */
export interface Task {
  /** What the file has to do. */
  readonly goal: string;
  readonly fileName: string;
  /** What the person begins with. */
  readonly text: string;
  readonly checks: readonly TaskCheck[];
  /** From a nudge to the answer. */
  readonly hints: readonly string[];
}

/** Where to go on: a rule that the page looks for. */
export interface LessonLink {
  readonly rule: string;
  readonly words: string;
}
