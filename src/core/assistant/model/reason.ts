import type { Place } from "../../podman/place.ts";
import type { Answer } from "./answer.ts";
import type { Given, Question } from "./question.ts";
import type { Situation } from "./situation.ts";

/** What there still is to ask about a reason, and the answer for what was given so far. */
export interface Considered {
  readonly questions: readonly Question[];
  readonly answer: Answer;
}

/** A reason for which people take host networking (network-modes.md 6). */
export interface Reason {
  readonly id: ReasonId;
  /** As the person says it. */
  readonly words: (place: Place) => string;
  /** Programs that are known for it. */
  readonly example: string;
  readonly consider: (situation: Situation, given: Given) => Considered;
}

/** In the order of network-modes.md 6.1 to 6.13. */
export const reasonIds = [
  "loopback-service",
  "host-service",
  "discovery",
  "many-ports",
  "client-address",
  "speed",
  "interface",
  "manages-network",
  "local-socket",
  "monitors",
  "low-port",
  "containers",
  "worked-with-host",
] as const;
export type ReasonId = (typeof reasonIds)[number];
