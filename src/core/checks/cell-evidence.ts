import { referenceTo } from "../network/measurement.ts";
import type { Measurement } from "../network/measurement.ts";
import type { ProbeId } from "../network/measured/reach.ts";
import type { Evidence } from "./finding.ts";

/** The cells of these probes as evidence; nothing where they were not measured. */
export function cellEvidence(measurement: Measurement, probes: readonly ProbeId[]): readonly Evidence[] {
  const cells = probes.flatMap((probe) => referenceTo(measurement, probe));
  return cells.length === 0 ? [] : [{ kind: "cells", cells }];
}
