import { isSince } from "../settings/release.ts";
import type { Target } from "../settings/target.ts";
import { cellsOf, holds } from "./claims.ts";
import type { Claim } from "./claims.ts";
import { measurementFor } from "./measurement.ts";
import type { CellReference } from "./measurement.ts";
import { placeOf } from "./place.ts";

/** A reason for which people take host networking, and the narrowest answer to it. */
export interface HostAdvice {
  readonly reason: string;
  readonly answer: string;
  /** The measured cells that the answer rests on; none where it follows from the documents (network-modes.md 6). */
  readonly cells: readonly CellReference[];
}

/** The commonest reasons for host networking with their answers for this target (network-modes.md 6.1 to 6.7). */
export function hostAdvice(target: Target): readonly HostAdvice[] {
  const isolated = measurementFor({ kind: "private" }, target);
  const shared = measurementFor({ kind: "host" }, target);
  const { machine } = placeOf(target.scope);
  const answered = (reason: string, claim: Claim, measurement = isolated): readonly HostAdvice[] =>
    holds(claim, measurement) ? [{ reason, answer: claim.sentence, cells: cellsOf(claim, measurement) }] : [];
  return [
    ...answered("Others have to reach it.", {
      sentence: "Stay private and publish its port.",
      cells: [{ probe: "19", outcome: "reachable" }],
    }),
    ...answered(`It calls a service of ${machine} that listens on all addresses.`, {
      sentence: "Stay private: the service answers at host.containers.internal.",
      cells: [{ probe: "6", outcome: "reachable" }],
    }),
    {
      reason: `It calls a service of ${machine} that listens only on 127.0.0.1.`,
      answer: loopback(target),
      cells: [],
    },
    ...answered(
      "It answers discovery by multicast, uses a certain interface, or opens very many ports.",
      {
        sentence: "Then host is right. Take what is listed under “Why it matters” into account.",
        cells: [
          { probe: "12", outcome: "reachable" },
          { probe: "26", outcome: "reachable" },
          { probe: "26", outcome: "blocked", mode: "private" },
          { probe: "18", outcome: "reachable" },
        ],
      },
      shared,
    ),
  ];
}

/** network-modes.md 6.1: pasta carries one port of the container’s localhost to that of the machine. */
function loopback({ scope, podman }: Target): string {
  const otherWays = "let the service listen on one more address, or mount its Unix socket with Volume=";
  return scope === "user" && isSince(podman, "5.0")
    ? `Stay private: Network=pasta:-T,5432 opens that one port to it. Or ${otherWays}.`
    : `Stay private: ${otherWays}.`;
}
