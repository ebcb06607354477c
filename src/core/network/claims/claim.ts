import { cell, referenceTo } from "../measurement/measurement.ts";
import { cellAt } from "../measurement/cell.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { CellReference, Outcome } from "../measurement/cell.ts";
import type { LabMode, ProbeId } from "../measured/reach.ts";

/** A cell that a sentence needs, in the mode of the measurement, or in `mode` of the same version and scope. */
export interface ClaimedCell {
  readonly probe: ProbeId;
  readonly outcome: Outcome;
  readonly mode?: LabMode;
}

/** A sentence about reach and the cells that make it true. No other sentence about reach is shown. */
export interface Claim {
  readonly sentence: string;
  readonly cells: readonly ClaimedCell[];
}

/** Is the sentence true of this measurement? Not without cells, and not where one was not measured. */
export function holds(claim: Claim, measurement: Measurement): boolean {
  if (measurement.kind === "unmeasured" || claim.cells.length === 0) return false;
  return claim.cells.every(({ probe, outcome, mode }) => {
    const found = mode === undefined ? cell(measurement, probe) : cellAt({ ...measurement, mode, probe });
    return outcome !== "not-measured" && found.outcome === outcome;
  });
}

/** The names of the cells that a claim rests on in this measurement. */
export function cellsOf(claim: Claim, measurement: Measurement): readonly CellReference[] {
  return claim.cells.flatMap(({ probe, mode }) => referenceTo(measurement, probe, mode));
}
