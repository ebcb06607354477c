import { furtherQuestionIds, questionIds } from "../core/network/measurement/question-ids.ts";
import type { FurtherQuestionId, QuestionId } from "../core/network/measurement/question-ids.ts";
import type { Measurement } from "../core/network/measurement/measurement.ts";
import { furtherAnswer } from "../core/network/reach/further-questions.ts";
import { reachAnswers } from "../core/network/reach/questions.ts";
import type { Scope } from "../core/podman/target.ts";

export type AnyQuestion = QuestionId | FurtherQuestionId;
export const allIds: readonly AnyQuestion[] = [...questionIds, ...furtherQuestionIds];
const isFurther = (id: AnyQuestion): id is FurtherQuestionId =>
  furtherQuestionIds.some((each) => each === id);

/** For tests: what a measurement says to a question, at first sight or under “more”. */
export function answer(id: AnyQuestion, measurement: Measurement, scope: Scope = "system") {
  return isFurther(id) ? furtherAnswer(id, measurement, scope) : reachAnswers(measurement, scope)[id];
}

/** For tests: the same in the words of the table. */
export function answerOf(id: AnyQuestion, measurement: Measurement): string {
  const { verdict, note } = answer(id, measurement);
  return note === undefined ? verdict : `${verdict}, ${note}`;
}
