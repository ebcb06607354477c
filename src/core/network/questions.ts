import { cell, referenceTo } from "./measurement.ts";
import type { CellReference, Measurement } from "./measurement.ts";
import type { ProbeId } from "./measured/reach.ts";
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

/** What a line of the diagram leads to, or comes through. */
export type DiagramPlace =
  | "localhost-services"
  | "services-on-all-addresses"
  | "abstract-sockets"
  | "interfaces"
  | "other-containers"
  | "unpublished-ports"
  | "published-ports"
  | "local-network"
  | "internet";

/** A line of the diagram: `out` from this container to the place, `in` through the place to this container. */
export interface DiagramLine {
  readonly direction: "out" | "in";
  readonly place: DiagramPlace;
}

/** The answer to a question, and the measured cells that give it. */
export interface ReachAnswer extends ReachVerdict {
  readonly cells: readonly CellReference[];
}

/** One row of the table “Can it…”. */
export interface ReachQuestion {
  readonly id: string;
  /** Completes “Can it … ?”. */
  readonly asks: string;
  readonly line: DiagramLine | undefined;
  /** Shown at first sight; the others are under “more”. */
  readonly essential: boolean;
  /** Follows from the cells alone; `unknown` where they were not measured or do not apply. */
  readonly answer: (measurement: Measurement) => ReachAnswer;
}

/** The rows of the table “Can it…” in the order in which they are shown. */
export const reachQuestions: readonly ReachQuestion[] = [
  {
    id: "localhost-services",
    asks: "reach services bound only to 127.0.0.1",
    line: { direction: "out", place: "localhost-services" },
    essential: true,
    answer: judgedBy(localhostServices),
  },
  {
    id: "services-on-all-addresses",
    asks: "reach services of this machine on all addresses",
    line: { direction: "out", place: "services-on-all-addresses" },
    essential: true,
    answer: judgedBy(servicesOnAllAddresses),
  },
  {
    id: "abstract-sockets",
    asks: "use abstract Unix sockets of this machine",
    line: { direction: "out", place: "abstract-sockets" },
    essential: true,
    answer: judgedBy((read) => allReached(read, "3")),
  },
  {
    id: "interfaces",
    asks: "see and use this machine’s interfaces",
    line: { direction: "out", place: "interfaces" },
    essential: true,
    answer: judgedBy(interfaces),
  },
  {
    id: "other-containers",
    asks: "reach other containers",
    line: { direction: "out", place: "other-containers" },
    essential: true,
    answer: judgedBy(otherContainers),
  },
  {
    id: "unpublished-ports",
    asks: "be reached on ports you did not publish",
    line: { direction: "in", place: "unpublished-ports" },
    essential: true,
    answer: judgedBy(unpublishedPorts),
  },
  {
    id: "published-port",
    asks: "be reached from the local network on a port you publish",
    line: { direction: "in", place: "published-ports" },
    essential: false,
    answer: judgedBy(publishedPort),
  },
  {
    id: "loopback-published-port",
    asks: "be reached from the local network on a port published on 127.0.0.1",
    line: undefined,
    essential: false,
    answer: judgedBy(loopbackPublishedPort),
  },
  {
    id: "local-network",
    asks: "reach the local network",
    line: { direction: "out", place: "local-network" },
    essential: true,
    answer: judgedBy((read) => allReached(read, "10")),
  },
  {
    id: "internet",
    asks: "reach the internet",
    line: { direction: "out", place: "internet" },
    essential: true,
    answer: judgedBy((read) => allReached(read, "11", "11c")),
  },
  {
    id: "lan-multicast",
    asks: "receive multicast from the local network",
    line: undefined,
    essential: false,
    answer: judgedBy(lanMulticast),
  },
  {
    id: "client-address",
    asks: "see the real address of its clients",
    line: undefined,
    essential: false,
    answer: judgedBy(clientAddress),
  },
];

/** The cells of an answer are those that its judge looked at, so they can’t fall out of step. */
function judgedBy(judge: (read: ReadOutcome) => ReachVerdict): (measurement: Measurement) => ReachAnswer {
  return (measurement) => {
    const looked = new Set<ProbeId>();
    const verdict = judge((probe) => {
      looked.add(probe);
      return cell(measurement, probe).outcome;
    });
    return { ...verdict, cells: [...looked].flatMap((probe) => referenceTo(measurement, probe)) };
  };
}
