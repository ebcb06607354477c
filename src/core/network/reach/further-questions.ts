import type { Scope } from "../../podman/target.ts";
import { clientAddress, lanMulticast, loopbackPublishedPort } from "./further-verdicts.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { placeOf } from "../../podman/place.ts";
import type { FurtherQuestionId } from "../measurement/question-ids.ts";
import { answerTo } from "./reach-question.ts";
import type { ReachAnswer, ReachQuestion } from "./reach-question.ts";

const questions: Readonly<Record<FurtherQuestionId, ReachQuestion>> = {
  "loopback-published-port": {
    asks: ({ neighbour }) => `be reached by ${neighbour} on a port published on 127.0.0.1`,
    opens: false,
    judge: loopbackPublishedPort,
  },
  "lan-multicast": {
    asks: ({ network }) => `receive multicast from ${network}`,
    opens: false,
    judge: lanMulticast,
  },
  "client-address": {
    asks: () => "see the real address of its clients",
    opens: false,
    judge: clientAddress,
  },
};

/** Answers one of the questions under “more” from a measurement, in the words of the scope. */
export function furtherAnswer(id: FurtherQuestionId, measurement: Measurement, scope: Scope): ReachAnswer {
  return answerTo(id, questions[id], measurement, placeOf(scope));
}
