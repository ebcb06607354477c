import { cell, referenceTo } from "../measurement/measurement.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { CellReference } from "../measurement/cell.ts";
import type { LabMode } from "../measured/reach.ts";
import type { Place } from "../../podman/place.ts";
import type { FurtherQuestionId, QuestionId } from "../measurement/question-ids.ts";
import type { ReadOutcome } from "./reach-verdict.ts";
import type { ReachVerdict } from "../measurement/verdict.ts";

/** One row of the table “Can it…”. */
export interface ReachQuestion {
  /** Completes “Can it … ?”. */
  readonly asks: (place: Place) => string;
  /** Does a yes open something, and a no keep it shut? With host a no to a published port shuts nothing. */
  readonly opens: boolean;
  /** Follows from the cells alone; `unknown` where they were not measured or do not apply. */
  readonly judge: (read: ReadOutcome, mode: LabMode | undefined) => ReachVerdict;
}

/** A question in the words of the place, its answer, and what gives it: measured cells, or a document. */
export interface ReachAnswer extends ReachVerdict {
  readonly asks: string;
  readonly opens: boolean;
  readonly cells: readonly CellReference[];
  /** Where an answer without cells is stated, or what says that there is none: `network-modes.md 6.1`. */
  readonly source?: string;
}

/** What the lab tried, and what it did not: says why nothing is known where nothing else does. */
const labReadme = "lab/README.md";

/** Answers a question. The cells of an answer are those that its judge looked at, so they can’t fall out of step. */
export function answerTo(
  id: QuestionId | FurtherQuestionId,
  { asks, opens, judge }: ReachQuestion,
  measurement: Measurement,
  place: Place,
): ReachAnswer {
  const question = { asks: asks(place), opens };
  const stated = measurement.stated?.[id];
  if (stated !== undefined) return { ...question, ...stated, cells: [] };
  const looked = new Map<string, readonly CellReference[]>();
  const verdict = judge(
    (probe, mode) => {
      looked.set(`${mode}/${probe}`, referenceTo(measurement, probe, mode));
      return cell(measurement, probe, mode).outcome;
    },
    measurement.kind === "measured" ? measurement.mode : undefined,
  );
  const cells = [...looked.values()].flat();
  if (verdict.verdict !== "unknown") return { ...question, ...verdict, cells };
  return { ...question, ...verdict, cells, source: measurement.source ?? labReadme };
}
