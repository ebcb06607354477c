import type { CellReference, Measurement, Outcome } from "../measurement.ts";
import { cell, referenceTo } from "../measurement.ts";
import type { LabMode, ProbeId } from "../measured/reach.ts";
import type { ReachVerdict } from "../reach-verdict.ts";
import type { ClientId } from "./clients.ts";

/** Can this client connect to this port, where, and what says so: measured cells, or a document. */
export interface Access extends ReachVerdict {
  readonly client: ClientId;
  /** Under which address or name; where it can connect. */
  readonly at?: string;
  readonly cells: readonly CellReference[];
  readonly source?: string;
}

/** One way to a port that the lab tried: the probe, perhaps in another mode, and the address that it took. */
export interface Way {
  readonly probe: ProbeId;
  readonly mode?: LabMode;
  readonly at: string;
}

/** What the lab tried, and what it did not. */
const labReadme = "lab/README.md";

/** Yes when one of the ways got through, no when all that apply were blocked; else not measured. */
export function accessBy(client: ClientId, measurement: Measurement, ways: readonly Way[]): Access {
  const tried = ways.map((way) => ({ way, outcome: outcomeOf(measurement, way) }));
  const open = tried.filter(({ outcome }) => outcome === "reachable").map(({ way }) => way.at);
  const cells = cellsOf(measurement, ways);
  if (open.length > 0) return { client, verdict: "yes", at: [...new Set(open)].join(", or "), cells };
  const isTold = tried.some(({ outcome }) => outcome === "blocked");
  if (isTold && tried.every(({ outcome }) => outcome !== "not-measured"))
    return { client, verdict: "no", cells };
  return unknownTo(client, measurement);
}

/** Nothing was measured, and where that is said. */
export function unknownTo(client: ClientId, { source }: Measurement, note?: string): Access {
  return {
    client,
    verdict: "unknown",
    ...(note !== undefined && { note }),
    cells: [],
    source: source ?? labReadme,
  };
}

export function outcomeOf(measurement: Measurement, { probe, mode }: Pick<Way, "probe" | "mode">): Outcome {
  return cell(measurement, probe, mode).outcome;
}

export function cellsOf(
  measurement: Measurement,
  ways: readonly Pick<Way, "probe" | "mode">[],
): readonly CellReference[] {
  return ways.flatMap(({ probe, mode }) => referenceTo(measurement, probe, mode));
}
