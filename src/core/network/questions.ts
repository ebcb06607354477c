import type { Scope } from "../settings/target.ts";
import { cell, referenceTo } from "./measurement.ts";
import type { CellReference, Measurement } from "./measurement.ts";
import type { ProbeId } from "./measured/reach.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import {
  allReached,
  clientAddress,
  interfaces,
  lanMulticast,
  localhostServices,
  loopbackPublishedPort,
  otherContainers,
  publishedPort,
  servicesOnAllAddresses,
  unpublishedPorts,
} from "./reach-verdict.ts";
import type { ReachVerdict, ReadOutcome } from "./reach-verdict.ts";

/** The questions in the order of the table. */
export const questionIds = [
  "localhost-services",
  "services-on-all-addresses",
  "abstract-sockets",
  "interfaces",
  "other-containers",
  "unpublished-ports",
  "published-port",
  "loopback-published-port",
  "local-network",
  "internet",
  "lan-multicast",
  "client-address",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** One row of the table “Can it…”. */
interface ReachQuestion {
  /** Completes “Can it … ?”. */
  readonly asks: (place: Place) => string;
  /** Shown at first sight; the others are under “more”. */
  readonly essential: boolean;
  /** Does a yes open something, and a no keep it shut? With host a no to a published port shuts nothing. */
  readonly opens: boolean;
  /** Follows from the cells alone; `unknown` where they were not measured or do not apply. */
  readonly judge: (read: ReadOutcome, place: Place) => ReachVerdict;
}

/** A question in the words of the place, its answer, and the measured cells that give it. */
export interface ReachAnswer extends ReachVerdict {
  readonly asks: string;
  readonly essential: boolean;
  readonly opens: boolean;
  readonly cells: readonly CellReference[];
}

export type ReachAnswers = Readonly<Record<QuestionId, ReachAnswer>>;

/** Answers every question from one measurement, in the words of the scope. */
export function reachAnswers(measurement: Measurement, scope: Scope): ReachAnswers {
  const place = placeOf(scope);
  const answer = (question: ReachQuestion) => answerTo(question, measurement, place);
  return {
    "localhost-services": answer({
      asks: () => "reach services bound only to 127.0.0.1",
      essential: true,
      opens: true,
      judge: localhostServices,
    }),
    "services-on-all-addresses": answer({
      asks: ({ machine }) => `reach services of ${machine} on all addresses`,
      essential: true,
      opens: true,
      judge: servicesOnAllAddresses,
    }),
    "abstract-sockets": answer({
      asks: ({ machine }) => `use abstract Unix sockets of ${machine}`,
      essential: true,
      opens: true,
      judge: (read) => allReached(read, "3"),
    }),
    interfaces: answer({
      asks: ({ machines }) => `see and use ${machines} interfaces`,
      essential: true,
      opens: true,
      judge: interfaces,
    }),
    "other-containers": answer({
      asks: () => "reach other containers",
      essential: true,
      opens: true,
      judge: otherContainers,
    }),
    "unpublished-ports": answer({
      asks: () => "be reached on ports you did not publish",
      essential: true,
      opens: true,
      judge: unpublishedPorts,
    }),
    "published-port": answer({
      asks: ({ network }) => `be reached from ${network} on a port you publish`,
      essential: false,
      opens: false,
      judge: publishedPort,
    }),
    "loopback-published-port": answer({
      asks: ({ network }) => `be reached from ${network} on a port published on 127.0.0.1`,
      essential: false,
      opens: false,
      judge: loopbackPublishedPort,
    }),
    "local-network": answer({
      asks: ({ network }) => `reach ${network}`,
      essential: true,
      opens: false,
      judge: (read) => allReached(read, "10"),
    }),
    internet: answer({
      asks: () => "reach the internet",
      essential: true,
      opens: false,
      judge: (read) => allReached(read, "11", "11c"),
    }),
    "lan-multicast": answer({
      asks: ({ network }) => `receive multicast from ${network}`,
      essential: false,
      opens: false,
      judge: lanMulticast,
    }),
    "client-address": answer({
      asks: () => "see the real address of its clients",
      essential: false,
      opens: false,
      judge: clientAddress,
    }),
  };
}

/** The cells of an answer are those that its judge looked at, so they can’t fall out of step. */
function answerTo(
  { asks, essential, opens, judge }: ReachQuestion,
  measurement: Measurement,
  place: Place,
): ReachAnswer {
  const looked = new Set<ProbeId>();
  const verdict = judge((probe) => {
    looked.add(probe);
    return cell(measurement, probe).outcome;
  }, place);
  const cells = [...looked].flatMap((probe) => referenceTo(measurement, probe));
  return { asks: asks(place), essential, opens, ...verdict, cells };
}
