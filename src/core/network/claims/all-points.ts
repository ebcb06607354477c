import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerText } from "../../memory/once-per-text.ts";
import type { Scope } from "../../podman/target.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { publishedPortPoints } from "./points-of-published-ports.ts";
import { networkPoints, pointsOf } from "./points.ts";
import type { Point } from "./points.ts";

/** The list of findings and the rules ask for the same ones. */
const pointsByScope = oncePerObject((measurement: Measurement) =>
  oncePerText((scope: Scope): readonly Point[] => [
    ...networkPoints(measurement, scope),
    ...pointsOf(publishedPortPoints, "published-ports", measurement, scope),
  ]),
);

/** The points that are true of a measurement: of the network, then of published ports, in the words of the scope. */
export function pointsFor(measurement: Measurement, scope: Scope): readonly Point[] {
  return pointsByScope(measurement)(scope);
}
