import type { ProbeId } from "../measured/reach.ts";
import { furtherQuestionIds, questionIds } from "./question-ids.ts";
import type { FurtherQuestionId, QuestionId } from "./question-ids.ts";
import type { ReachVerdict } from "./verdict.ts";

/** What a document says to a question of which nothing was measured, and where it says so. */
export interface StatedAnswer extends ReachVerdict {
  /** A section of docs/sources/, or a file of the lab: `network-modes.md 6.1`. */
  readonly source: string;
}

/** Such answers by question. They stand in place of what the cells say. */
export type StatedAnswers = Readonly<Partial<Record<QuestionId | FurtherQuestionId, StatedAnswer>>>;

/** The probes that tried the same. Where an answer is stated against what was measured, their cells do not hold. */
const triedBy: Readonly<Partial<Record<QuestionId | FurtherQuestionId, readonly ProbeId[]>>> = {
  "localhost-services": ["1", "2", "5b", "6b", "9g", "9h"],
  "services-on-all-addresses": ["4", "4b", "6"],
  interfaces: ["12b"],
  "unpublished-ports": ["13", "18", "21", "24"],
  "client-address": ["23"],
};

/** The cells of a mode that do not hold where these answers are stated in place of measured ones. */
export function probesStatedAway(stated: StatedAnswers): readonly ProbeId[] {
  const ids = [...questionIds, ...furtherQuestionIds].filter((id) => stated[id] !== undefined);
  return ids.flatMap((id) => triedBy[id] ?? []);
}
