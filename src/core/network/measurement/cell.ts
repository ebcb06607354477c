import { measuredRows, measuredSigns, probeIds } from "../measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion, ProbeId } from "../measured/reach.ts";

/** What a probe found; of an ability, `reachable` means that the container can (lab/README.md). */
export type Outcome = "reachable" | "blocked" | "not-applicable" | "not-measured";

/** How a connection was blocked (lab/README.md, “What a cell says”). */
export type BlockedHow = "refused" | "timeout" | "unreachable" | "no-name" | "silent" | "elsewhere";

/** One result of the measurement. `how` is there only for blocked connections. */
export interface Cell {
  readonly outcome: Outcome;
  readonly how?: BlockedHow;
}

/** Names one result of the measurement. */
export interface CellReference {
  readonly podman: MeasuredVersion;
  readonly scope: LabScope;
  readonly mode: LabMode;
  readonly probe: ProbeId;
}

/** The cell of that name; `not-measured` for a mode that the lab does not have in that scope. */
export function cellAt({ podman, scope, mode, probe }: CellReference): Cell {
  const sign = measuredRows[podman][scope][mode]?.[placeOfProbe.get(probe) ?? -1];
  return (sign === undefined ? undefined : cellOfSign[sign]) ?? notMeasured;
}

/** Stands where the lab has no cell, or has one that does not hold. */
export const notMeasured: Cell = { outcome: "not-measured" };

const cellOfSign: Readonly<Record<string, Cell>> = measuredSigns;

const placeOfProbe: ReadonlyMap<ProbeId, number> = new Map(probeIds.map((probe, place) => [probe, place]));
