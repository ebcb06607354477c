import type { Scope } from "../../settings/target.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { publishedPortPoints } from "./points-of-published-ports.ts";
import { networkPoints, pointsOf } from "./points.ts";
import type { Point } from "./points.ts";

/** The points that are true of a measurement: of the network, then of published ports, in the words of the scope. */
export function pointsFor(measurement: Measurement, scope: Scope): readonly Point[] {
  return [
    ...networkPoints(measurement, scope),
    ...pointsOf(publishedPortPoints, "published-ports", measurement, scope),
  ];
}
