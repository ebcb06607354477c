import { measurementFor } from "../../network/measurement/measurement-for.ts";
import { pointsFor } from "../../network/claims/all-points.ts";
import type { PointId } from "../../network/claims/point-row.ts";
import { containerLine } from "../model/answer.ts";
import type { Accepted, Answer, Step } from "../model/answer.ts";
import { grounded } from "../model/ground.ts";
import type { Ground } from "../model/ground.ts";
import { chosen } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import type { Situation } from "../model/situation.ts";

type Lock = "all" | "root" | "no";

/** How much of what the program could do is taken away with host networking (network-modes.md 1, Host). */
const lock: Choice<Lock> = {
  kind: "choice",
  id: "lock",
  label: "How much can the program do without?",
  options: [
    { value: "all", words: "Everything: it writes only to its volumes and need not be root" },
    { value: "root", words: "It has to stay root in the container" },
    { value: "no", words: "I do not know: leave its rights as they are" },
  ],
};

/** What is accepted with host networking, in the words of the points that were measured. */
const acceptedPoints: ReadonlySet<PointId> = new Set<PointId>([
  "host-localhost-services",
  "host-open-ports",
  "host-interfaces",
  "host-other-containers",
  "host-lateral-movement",
]);

interface HostNeed {
  readonly ground: Omit<Ground, "mode">;
  /** Capabilities that stay; with one of them the program stays root. */
  readonly keeps?: readonly string[];
  readonly notes?: readonly string[];
  /** What comes with a kept capability. */
  readonly accepts?: readonly Accepted[];
}

/** Yes: host networking, with everything else taken away, and what is accepted with it. */
export function hostAnswer(situation: Situation, given: Given, need: HostNeed): Considered {
  const { keeps = [], notes = [], accepts = [] } = need;
  const locked = keeps.length > 0 ? "root" : chosen(lock, given);
  const answer: Answer = {
    verdict: "host",
    ...grounded({ ...need.ground, mode: { kind: "host" } }, situation),
    steps: [{ kind: "network", value: "host" }, ...lockedSteps(locked, keeps)],
    notes: [
      ...notes,
      `Let the program listen on one address only, if it can: every port that it opens is open to ${situation.place.network}.`,
    ],
    accepts: [...accepts, ...acceptedWithHost(situation)],
  };
  return { questions: keeps.length > 0 ? [] : [lock], answer };
}

function lockedSteps(locked: Lock, keeps: readonly string[]): readonly Step[] {
  if (locked === "no") return [];
  return [
    ...(locked === "all" ? [containerLine("User", "65534")] : []),
    containerLine("NoNewPrivileges", "true"),
    containerLine("DropCapability", "all"),
    ...keeps.map((capability) => containerLine("AddCapability", capability)),
    containerLine("ReadOnly", "true"),
  ];
}

function acceptedWithHost({ target }: Situation): readonly Accepted[] {
  return pointsFor(measurementFor({ kind: "host" }, target), target.scope)
    .filter(({ id }) => acceptedPoints.has(id))
    .map(({ title, cells }) => ({ sentence: `${title}.`, cells }));
}
