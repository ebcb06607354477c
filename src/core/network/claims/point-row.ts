import type { ClaimedCell } from "./claim.ts";
import type { LabMode, LabScope, ProbeId } from "../measured/reach.ts";
import type { Place } from "../../podman/place.ts";

/** A claim whose sentence is worded for the place. */
export interface PlacedClaim {
  readonly sentence: (place: Place) => string;
  readonly cells: readonly ClaimedCell[];
}

/** The points that “Why it matters” knows. Others link to them: they never change. */
export type PointId =
  | "host-localhost-services"
  | "host-lateral-movement"
  | "host-open-ports"
  | "host-interfaces"
  | "host-other-containers"
  | "host-container-escape"
  | "private-published-only"
  | "private-escape"
  | "private-not-offline"
  | "private-reaches-services"
  | "private-neighbours"
  | "named-neighbours"
  | "private-lan-route"
  | "none-nothing"
  | "publish-all-addresses"
  | "publish-bypasses-firewall"
  | "publish-obeys-firewall";

/** What further claims are found under. They load with the view that shows them. */
export type FurtherKey =
  | "host-interfaces"
  | "host-open-ports"
  | "host-other-containers"
  | "host-lateral-movement"
  | "host-container-escape"
  | "private-reaches-services"
  | "private-published-only"
  | "private-escape"
  | "private-lan-route"
  | "private-neighbours"
  | "private-neighbours-alone"
  | "named-neighbours"
  | "publish-all-addresses";

/**
 * A point of “Why it matters” before it is held against the cells. Rows of one id word the same point for what
 * was measured differently; at most one of them holds.
 */
export interface PointRow {
  readonly id: PointId;
  /** The modes that its words are about: cells alone can’t tell a bridge from an address on the LAN. */
  readonly modes: readonly LabMode[];
  readonly scopes: readonly LabScope[];
  /** Says no more than the lead. */
  readonly title: (place: Place) => string;
  /** Must hold, or the point is not shown. */
  readonly lead: PlacedClaim;
  /** Claims of `furtherClaims`: each is added where it holds. */
  readonly further?: FurtherKey;
}

export const bothScopes: readonly LabScope[] = ["rootful", "rootless"];

/** A sentence that is true where `reached` got through and `blocked` did not. */
export function claimed(
  sentence: (place: Place) => string,
  { reached = [], blocked = [], senseless = [], mode }: ClaimedOutcomes,
): PlacedClaim {
  const inMode = mode === undefined ? {} : { mode };
  return {
    sentence,
    cells: [
      ...reached.map((probe) => ({ probe, outcome: "reachable" as const, ...inMode })),
      ...blocked.map((probe) => ({ probe, outcome: "blocked" as const, ...inMode })),
      ...senseless.map((probe) => ({ probe, outcome: "not-applicable" as const, ...inMode })),
    ],
  };
}

interface ClaimedOutcomes {
  readonly reached?: readonly ProbeId[];
  readonly blocked?: readonly ProbeId[];
  /** Probes that do not apply: there is nothing that they could try. */
  readonly senseless?: readonly ProbeId[];
  /** Another mode of the same version and scope, if the cells are not those of the container’s own. */
  readonly mode?: LabMode;
}
