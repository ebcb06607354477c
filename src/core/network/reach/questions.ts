import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerText } from "../../memory/once-per-text.ts";
import type { Scope } from "../../podman/target.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { placeOf } from "../../podman/place.ts";
import type { QuestionId } from "../measurement/question-ids.ts";
import { answerTo } from "./reach-question.ts";
import type { ReachAnswer, ReachQuestion } from "./reach-question.ts";
import {
  allReached,
  interfaces,
  localhostServices,
  otherContainers,
  publishedPort,
  reachedByContainers,
  servicesOnAllAddresses,
  unpublishedPorts,
} from "./reach-verdict.ts";

export type ReachAnswers = Readonly<Record<QuestionId, ReachAnswer>>;

const questions: Readonly<Record<QuestionId, ReachQuestion>> = {
  "localhost-services": {
    asks: ({ machines }) => `reach ${machines} localhost: what listens only on 127.0.0.1, often a database`,
    opens: true,
    judge: localhostServices,
  },
  "services-on-all-addresses": {
    asks: ({ machine }) => `reach services of ${machine} on all addresses`,
    opens: true,
    judge: servicesOnAllAddresses,
  },
  "abstract-sockets": {
    asks: ({ machine }) => `use abstract Unix sockets of ${machine}`,
    opens: true,
    judge: (read) => allReached(read, "3"),
  },
  interfaces: {
    asks: ({ machines }) => `see and use ${machines} network cards (interfaces)`,
    opens: true,
    judge: interfaces,
  },
  "other-containers": {
    asks: () => "reach other containers",
    opens: true,
    judge: otherContainers,
  },
  "reached-by-containers": {
    asks: () => "be reached by other containers",
    opens: true,
    judge: reachedByContainers,
  },
  "unpublished-ports": {
    asks: ({ neighbour }) => `be reached by ${neighbour} on ports you did not publish`,
    opens: true,
    judge: unpublishedPorts,
  },
  "published-port": {
    asks: ({ neighbour }) => `be reached by ${neighbour} on a port you publish`,
    opens: false,
    judge: publishedPort,
  },
  "local-network": {
    asks: ({ network }) => `reach ${network}`,
    opens: false,
    judge: (read) => allReached(read, "10"),
  },
  internet: {
    asks: () => "reach the internet",
    opens: false,
    judge: (read) => allReached(read, "11", "11c"),
  },
};

/** The table, the diagram and the next keystroke ask for the same ones. */
const answersByScope = oncePerObject((measurement: Measurement) =>
  oncePerText((scope: Scope) => answersTo(measurement, scope)),
);

/** Answers every question of the first view from one measurement, in the words of the scope. */
export function reachAnswers(measurement: Measurement, scope: Scope): ReachAnswers {
  return answersByScope(measurement)(scope);
}

function answersTo(measurement: Measurement, scope: Scope): ReachAnswers {
  const place = placeOf(scope);
  const answer = (id: QuestionId) => answerTo(id, questions[id], measurement, place);
  return {
    "localhost-services": answer("localhost-services"),
    "services-on-all-addresses": answer("services-on-all-addresses"),
    "abstract-sockets": answer("abstract-sockets"),
    interfaces: answer("interfaces"),
    "other-containers": answer("other-containers"),
    "reached-by-containers": answer("reached-by-containers"),
    "unpublished-ports": answer("unpublished-ports"),
    "published-port": answer("published-port"),
    "local-network": answer("local-network"),
    internet: answer("internet"),
  };
}
