import type { ClaimedCell } from "./claims.ts";
import type { LabMode, LabScope, ProbeId } from "./measured/reach.ts";
import type { Place } from "./place.ts";

/** A claim whose sentence is worded for the place. */
export interface PlacedClaim {
  readonly sentence: (place: Place) => string;
  readonly cells: readonly ClaimedCell[];
}

/**
 * A point of “Why it matters” before it is held against the cells. Rows of one id word the same point for what
 * was measured differently; at most one of them holds.
 */
export interface PointRow {
  readonly id: string;
  /** The modes that its words are about: cells alone can’t tell a bridge from an address on the LAN. */
  readonly modes: readonly LabMode[];
  readonly scopes: readonly LabScope[];
  /** Says no more than the lead. */
  readonly title: (place: Place) => string;
  /** Must hold, or the point is not shown. */
  readonly lead: PlacedClaim;
  /** Each is added where it holds. */
  readonly more: readonly PlacedClaim[];
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
