import { placeOf } from "../podman/place.ts";
import type { Place } from "../podman/place.ts";
import { furtherAnswer } from "../network/reach/further-questions.ts";
import type { FurtherQuestionId, QuestionId } from "../network/measurement/question-ids.ts";
import type { ReachAnswer } from "../network/reach/reach-question.ts";
import type { Analysis } from "../workspace/analysis/analyze.ts";
import { portChanges } from "./port-changes.ts";
import type { ReachChange } from "./reach-change.ts";

/**
 * What the second reaches and who reaches it, compared with the first. Only what was measured on both sides is compared:
 * an answer that is not known on one of them makes no sentence (see `notCompared`).
 */
export function reachChanges(before: Analysis, after: Analysis): readonly ReachChange[] {
  const place = placeOf(after.target.scope);
  return [
    ...portChanges(before, after, place),
    ...questions.flatMap(({ id, can }) =>
      answerChange(can(place), before.answers.file[id], after.answers.file[id]),
    ),
    ...furtherQuestions.flatMap(({ id, can }) => {
      const answerOf = ({ measured, target }: Analysis) => furtherAnswer(id, measured.file, target.scope);
      return answerChange(can(place), answerOf(before), answerOf(after));
    }),
  ];
}

/** Why reach is not compared, or not in full: a side was not measured. */
export function notCompared(before: Analysis, after: Analysis): readonly string[] {
  const reasons = [before, after].flatMap(({ measured: { file } }) =>
    file.kind === "unmeasured" ? [file.why] : [],
  );
  return [...new Set(reasons)];
}

interface ComparedQuestion<Id> {
  readonly id: Id;
  /** Completes “It can now …” and “It can no longer …”. */
  readonly can: (place: Place) => string;
}

/** The questions about the container itself. Who reaches its ports is told by `portChanges`, port by port. */
const questions: readonly ComparedQuestion<QuestionId>[] = [
  { id: "localhost-services", can: () => "reach services that listen only on 127.0.0.1" },
  {
    id: "services-on-all-addresses",
    can: ({ machine }) => `reach services of ${machine} that listen on all addresses`,
  },
  { id: "abstract-sockets", can: ({ machine }) => `use abstract Unix sockets of ${machine}` },
  { id: "interfaces", can: ({ machines }) => `see and use ${machines} interfaces` },
  { id: "other-containers", can: () => "reach other containers" },
  { id: "reached-by-containers", can: () => "be reached by other containers" },
  { id: "local-network", can: ({ network }) => `reach ${network}` },
  { id: "internet", can: () => "reach the internet" },
];

const furtherQuestions: readonly ComparedQuestion<FurtherQuestionId>[] = [
  { id: "lan-multicast", can: ({ network }) => `receive multicast from ${network}` },
  { id: "client-address", can: () => "see the real address of its clients" },
];

/** How much an answer grants. */
const rank: Readonly<Record<Exclude<ReachAnswer["verdict"], "unknown">, number>> = {
  no: 0,
  partly: 1,
  yes: 2,
};

function answerChange(can: string, before: ReachAnswer, after: ReachAnswer): readonly ReachChange[] {
  if (before.verdict === "unknown" || after.verdict === "unknown") return [];
  // What a document states was not measured.
  if (before.cells.length === 0 || after.cells.length === 0) return [];
  const more = rank[after.verdict] - rank[before.verdict];
  if (more !== 0) return [{ effect: effectOf(more, after), sentence: wordsOfChange(can, after, more) }];
  return before.note === after.note ? [] : [{ effect: "other", sentence: wordsOfNote(can, before, after) }];
}

/** Only where a yes opens something does more of it count as open. */
function effectOf(more: number, { opens }: ReachAnswer): ReachChange["effect"] {
  if (!opens) return "other";
  return more > 0 ? "opens" : "shuts";
}

function wordsOfChange(can: string, { verdict, note }: ReachAnswer, more: number): string {
  const how = note === undefined ? "" : ` (${note})`;
  if (verdict === "no") return `It can no longer ${can}${how}.`;
  if (verdict === "yes") return `It can now ${can}${how}.`;
  return more > 0 ? `It can now partly ${can}${how}.` : `It can ${can} only partly now${how}.`;
}

/** The same answer in another way: “It can still reach other containers, now only …”. */
function wordsOfNote(can: string, before: ReachAnswer, { verdict, note }: ReachAnswer): string {
  const still = verdict === "no" ? `It still can’t ${can}` : `It can still ${can}`;
  return note === undefined ? `${still}. Before: ${before.note}.` : `${still}, now ${note}.`;
}
