import type { ProbeId } from "../../network/measured/reach.ts";
import type { Outcome } from "../../network/measurement/cell.ts";
import { cell, referenceTo } from "../../network/measurement/measurement.ts";
import type { Measurement } from "../../network/measurement/measurement.ts";
import type { Evidence } from "../model/finding.ts";
import type { CheckContext } from "../model/rule.ts";
import { askedNetworks } from "./asked-networks.ts";
import { isArgument } from "./podman-options.ts";

/** The cells of these probes as evidence; nothing where they were not measured. */
export function cellEvidence(measurement: Measurement, probes: readonly ProbeId[]): readonly Evidence[] {
  const cells = probes.flatMap((probe) => referenceTo(measurement, probe));
  return cells.length === 0 ? [] : [{ kind: "cells", cells }];
}

/** The cells of the container’s own network that found this; none for a pod, or where `PodmanArgs=` chooses another. */
export function measuredHere(
  context: CheckContext,
  outcome: Outcome,
  probes: readonly ProbeId[],
): readonly Evidence[] {
  const { measurement } = context;
  const isFound = probes.every((probe) => cell(measurement, probe).outcome === outcome);
  return isFound && isMeasuredHere(context) ? cellEvidence(measurement, probes) : [];
}

/** Are the context’s cells and points about the network that this unit is on? */
export function isMeasuredHere(context: CheckContext): boolean {
  const [first] = askedNetworks(context);
  return context.kind === "Container" && (first === undefined || !isArgument(first));
}
