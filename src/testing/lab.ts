import { readFileSync } from "node:fs";
import type { LabMode, LabScope, MeasuredVersion } from "../core/network/measured/reach.ts";
import type { Measurement } from "../core/network/measurement/measurement.ts";

type Outcomes = Record<
  string,
  Record<string, Record<string, Record<string, { outcome: string } | undefined>>>
>;

/** The measured cells as the lab wrote them: by release, scope, mode and probe. */
export const lab: { reach: Outcomes } = JSON.parse(
  readFileSync(new URL("../../lab/reachability.json", import.meta.url), "utf8"),
);

/** The measurement of one row of the lab, without caveats. */
export function measured(podman: MeasuredVersion, scope: LabScope, mode: LabMode): Measurement {
  return { kind: "measured", podman, scope, mode, caveats: [], except: [] };
}
