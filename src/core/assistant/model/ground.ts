import type { Evidence } from "../../checks/model/finding.ts";
import { cellsOf, holds } from "../../network/claims/claim.ts";
import type { ClaimedCell } from "../../network/claims/claim.ts";
import { measurementFor } from "../../network/measurement/measurement-for.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { Answer } from "./answer.ts";
import type { Situation } from "./situation.ts";

/** A sentence with the source that says so, and the measured cells that may show it. */
export interface Ground {
  readonly sentence: string;
  /** The mode whose cells are looked at. */
  readonly mode?: NetworkMode;
  readonly cells?: readonly ClaimedCell[];
  /** Who says so. */
  readonly source: Source;
}

/** A text that a statement rests on. */
export interface Source {
  readonly name: string;
  readonly url?: string;
}

/** The sentence with its evidence: the measured cells where they hold for this target, else the source alone. */
export function grounded(
  { sentence, mode, cells = [], source }: Ground,
  { target }: Situation,
): Pick<Answer, "because" | "evidence"> {
  const measurement = measurementFor(mode ?? { kind: "private" }, target);
  const claim = { sentence, cells };
  const named: Evidence = { kind: "source", ...source };
  if (holds(claim, measurement))
    return { because: sentence, evidence: [{ kind: "cells", cells: cellsOf(claim, measurement) }, named] };
  return { because: sentence, evidence: [named] };
}

/** A cell that shows that something gets through. */
export const reached = (probe: ClaimedCell["probe"], mode?: ClaimedCell["mode"]): ClaimedCell => ({
  probe,
  outcome: "reachable",
  ...(mode && { mode }),
});

/** A cell that shows that something does not get through. */
export const blocked = (probe: ClaimedCell["probe"], mode?: ClaimedCell["mode"]): ClaimedCell => ({
  probe,
  outcome: "blocked",
  ...(mode && { mode }),
});
