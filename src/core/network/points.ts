import type { Scope } from "../settings/target.ts";
import { cellsOf, holds } from "./claims.ts";
import type { Claim } from "./claims.ts";
import { printCellReference } from "./measurement.ts";
import type { CellReference, Measurement } from "./measurement.ts";
import type { PlacedClaim, PointRow } from "./point-row.ts";
import { hostPoints } from "./points-of-host.ts";
import { ownNetworkPoints } from "./points-of-own-network.ts";
import { publishedPortPoints } from "./points-of-published-ports.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";

/** One point of “Why it matters”: true of this measurement, cell by cell. */
export interface Point {
  readonly id: string;
  /** Points about published ports matter only to a file that publishes some. */
  readonly topic: "network" | "published-ports";
  readonly title: string;
  readonly why: string;
  /** What else holds, for those who want to know more. */
  readonly further: readonly string[];
  readonly cells: readonly CellReference[];
}

/** The points that are true of a measurement, in the order in which they are shown, in the words of the scope. */
export function pointsFor(measurement: Measurement, scope: Scope): readonly Point[] {
  const place = placeOf(scope);
  const shown = (topic: Point["topic"], rows: readonly PointRow[]) =>
    rows.flatMap((row) => pointOf(row, topic, measurement, place));
  return [
    ...shown("network", hostPoints),
    ...shown("network", ownNetworkPoints),
    ...shown("published-ports", publishedPortPoints),
  ];
}

function pointOf(
  row: PointRow,
  topic: Point["topic"],
  measurement: Measurement,
  place: Place,
): readonly Point[] {
  if (measurement.kind === "unmeasured") return [];
  if (!row.modes.includes(measurement.mode) || !row.scopes.includes(measurement.scope)) return [];
  const [lead, ...more] = [row.lead, ...row.more].map((placed) => claimAt(placed, place));
  if (lead === undefined || !holds(lead, measurement)) return [];
  const further = more.filter((claim) => holds(claim, measurement));
  return [
    {
      id: row.id,
      topic,
      title: row.title(place),
      why: lead.sentence,
      further: further.map(({ sentence }) => sentence),
      cells: eachOnce([lead, ...further].flatMap((claim) => cellsOf(claim, measurement))),
    },
  ];
}

function claimAt({ sentence, cells }: PlacedClaim, place: Place): Claim {
  return { sentence: sentence(place), cells };
}

function eachOnce(cells: readonly CellReference[]): readonly CellReference[] {
  return [...new Map(cells.map((each) => [printCellReference(each), each])).values()];
}
