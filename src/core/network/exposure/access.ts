import type { Measurement } from "../measurement/measurement.ts";
import type { CellReference, Outcome } from "../measurement/cell.ts";
import { cell, referenceTo } from "../measurement/measurement.ts";
import type { LabMode, ProbeId } from "../measured/reach.ts";
import type { ReachVerdict } from "../measurement/verdict.ts";
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
  /** What it comes to where another way of this kind was blocked: “every port where isolate= allows it”. */
  readonly only?: string;
}

/** What the lab tried, and what it did not. */
const labReadme = "lab/README.md";

/** Yes when one of the ways got through, partly when it did from some networks only, no when all that apply were blocked; else not measured. */
export function accessBy(client: ClientId, measurement: Measurement, ways: readonly Way[]): Access {
  const tried = ways.map((way) => ({ way, outcome: outcomeOf(measurement, way) }));
  const reached = tried.filter(({ outcome }) => outcome === "reachable").map(({ way }) => way);
  const open = reached.map(({ at }) => at);
  const cells = cellsOf(measurement, ways);
  const only = reached.every((way) => way.only !== undefined) ? reached[0]?.only : undefined;
  const isShutToSome = tried.some(({ way, outcome }) => way.only !== undefined && outcome === "blocked");
  if (only !== undefined && isShutToSome) return { client, verdict: "partly", note: only, cells };
  if (open.length > 0) return { client, verdict: "yes", at: [...new Set(open)].join(", or "), cells };
  const isTold = tried.some(({ outcome }) => outcome === "blocked");
  if (isTold && tried.every(({ outcome }) => outcome !== "not-measured"))
    return { client, verdict: "no", cells };
  return unknownTo(client, measurement);
}

/** Nothing was measured, and where that is said; nobody connects to what does not start. */
export function unknownTo(client: ClientId, measurement: Measurement, note?: string): Access {
  const { source } = measurement;
  if (measurement.kind === "unmeasured" && measurement.neverStarts)
    return { client, verdict: "no", note: "it does not start", cells: [], source: source ?? labReadme };
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
