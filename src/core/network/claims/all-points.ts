import type { Scope } from "../../podman/target.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { publishedPortPoints } from "./points-of-published-ports.ts";
import { networkPoints, pointsOf } from "./points.ts";
import type { Point } from "./points.ts";

/** The list of findings and the rules ask for the same ones. */
const known = new WeakMap<Measurement, { readonly scope: Scope; readonly points: readonly Point[] }>();

/** The points that are true of a measurement: of the network, then of published ports, in the words of the scope. */
export function pointsFor(measurement: Measurement, scope: Scope): readonly Point[] {
  const found = known.get(measurement);
  if (found?.scope === scope) return found.points;
  const points = [
    ...networkPoints(measurement, scope),
    ...pointsOf(publishedPortPoints, "published-ports", measurement, scope),
  ];
  known.set(measurement, { scope, points });
  return points;
}
