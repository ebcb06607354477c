import type { Target } from "../settings/target.ts";
import { measuredModeFor } from "./measured-mode.ts";
import { measurementOf } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";
import type { NetworkMode } from "./network-mode.ts";

/**
 * Finds the measurement that shows what a container with this mode reaches on this target.
 * A release, scope or mode that was not measured itself is stood for by the nearest one and a caveat that
 * says so, or is `unmeasured` with the reason. It is never guessed.
 */
export function measurementFor(mode: NetworkMode, target: Target): Measurement {
  return measurementOf(measuredModeFor(mode, target), target);
}
