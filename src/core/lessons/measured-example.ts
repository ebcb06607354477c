import { holds } from "../network/claims/claim.ts";
import { measurementFor } from "../network/measurement/measurement-for.ts";
import type { Measurement } from "../network/measurement/measurement.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { pointsFor } from "../network/claims/all-points.ts";
import { reachAnswers } from "../network/reach/questions.ts";
import type { ReachAnswers } from "../network/reach/questions.ts";
import type { ReachAnswer } from "../network/reach/reach-question.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { LessonExample, Prediction } from "./model/lesson.ts";

/** An example and what was measured of its network. */
export interface MeasuredExample {
  readonly example: LessonExample;
  readonly target: Target;
  readonly measurement: Measurement;
  readonly answers: ReachAnswers;
}

/** Looks up what was measured of an example on a target: its own `Network=` line decides. */
export function measureExample(example: LessonExample, target: Target): MeasuredExample {
  const measurement = measurementFor(readNetworkMode(parseUnitFile(example.text)), target);
  return { example, target, measurement, answers: reachAnswers(measurement, target.scope) };
}

/** The example as a workspace of its own, for the views that show one. */
export function workspaceOf({ fileName, text }: LessonExample, target: Target): Workspace {
  return { files: { [fileName]: text }, active: fileName, target };
}

/** How a prediction compares with the measured answer. Both are half right where the answer is “partly”. */
export type PredictionOutcome = "right" | "wrong" | "half" | "none" | "not-measured";

/** Compares a prediction with the measured answer; without a prediction there is nothing to compare. */
export function comparePrediction(
  predicted: "yes" | "no" | undefined,
  { verdict, cells }: ReachAnswer,
): PredictionOutcome {
  // What a document states was not measured.
  if (verdict === "unknown" || cells.length === 0) return "not-measured";
  if (predicted === undefined) return "none";
  if (verdict === "partly") return "half";
  return predicted === verdict ? "right" : "wrong";
}

/** Why the answer is so, in a sentence that the measured cells make true; undefined where they don’t. */
export function reasonFor({ reasons }: Prediction, measured: MeasuredExample): string | undefined {
  const { example, measurement, target } = measured;
  const reason = reasons[example.id];
  switch (reason?.kind) {
    case "point":
      return pointsFor(measurement, target.scope).find(({ id }) => id === reason.point)?.why;
    case "claim":
      return holds(reason, measurement) ? reason.sentence : undefined;
    case undefined:
      return undefined;
  }
}
