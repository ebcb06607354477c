import type { Scope } from "../../podman/target.ts";
import { cellsOf, holds } from "./claim.ts";
import type { Claim } from "./claim.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { CellReference } from "../measurement/cell.ts";
import type { FurtherKey, PointId, PointRow } from "./point-row.ts";
import { hostPoints } from "./points-of-host.ts";
import { ownNetworkPoints } from "./points-of-own-network.ts";
import { placeOf } from "../../podman/place.ts";
import type { Place } from "../../podman/place.ts";

/** Names the further claims of a point, and what they are held against (`furtherTo`). */
export interface FurtherReference {
  readonly claims: FurtherKey;
  readonly measurement: Measurement;
  readonly scope: Scope;
}

/** One point of “Why it matters”: true of this measurement, cell by cell. */
export interface Point {
  readonly id: PointId;
  /** Points about published ports matter only to a file that publishes some. */
  readonly topic: "network" | "published-ports";
  readonly title: string;
  readonly why: string;
  /** Where to find what else holds, for those who want to know more. */
  readonly further?: FurtherReference;
  readonly cells: readonly CellReference[];
}

/** The points that are true of a container’s network, in the order in which they are shown, in the words of the scope. */
export function networkPoints(measurement: Measurement, scope: Scope): readonly Point[] {
  return pointsOf([...hostPoints, ...ownNetworkPoints], "network", measurement, scope);
}

/** Those of these rows that are true of a measurement. */
export function pointsOf(
  rows: readonly PointRow[],
  topic: Point["topic"],
  measurement: Measurement,
  scope: Scope,
): readonly Point[] {
  const place = placeOf(scope);
  return rows.flatMap((row) => pointOf(row, topic, measurement, place));
}

function pointOf(
  row: PointRow,
  topic: Point["topic"],
  measurement: Measurement,
  place: Place,
): readonly Point[] {
  if (measurement.kind === "unmeasured") return [];
  if (!row.modes.includes(measurement.mode) || !row.scopes.includes(measurement.scope)) return [];
  const lead: Claim = { sentence: row.lead.sentence(place), cells: row.lead.cells };
  if (!holds(lead, measurement)) return [];
  const { id, further } = row;
  return [
    {
      id,
      topic,
      title: row.title(place),
      why: lead.sentence,
      cells: cellsOf(lead, measurement),
      ...(further === undefined ? {} : { further: { claims: further, measurement, scope: place.scope } }),
    },
  ];
}
