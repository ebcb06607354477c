import type { Target } from "../settings/target.ts";
import { measuredRows, measuredSigns, probeIds } from "./measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion, ProbeId } from "./measured/reach.ts";
import { measuredModeFor } from "./measured-mode.ts";
import type { NetworkMode } from "./network-mode.ts";
import { standingFor } from "./standing-version.ts";

/** What a probe found; of an ability, `reachable` means that the container can (lab/README.md). */
export type Outcome = "reachable" | "blocked" | "not-applicable" | "not-measured";

/** How a connection was blocked (lab/README.md, “What a cell says”). */
export type BlockedHow = "refused" | "timeout" | "unreachable" | "no-name" | "silent" | "elsewhere";

/** One result of the measurement. `how` is there only for blocked connections. */
export interface Cell {
  readonly outcome: Outcome;
  readonly how?: BlockedHow;
}

/** Names one result of the measurement. */
export interface CellReference {
  readonly podman: MeasuredVersion;
  readonly scope: LabScope;
  readonly mode: LabMode;
  readonly probe: ProbeId;
}

/** Which cells of the lab show what a container reaches, or why none do. */
export type Measurement =
  | {
      readonly kind: "measured";
      readonly podman: MeasuredVersion;
      readonly scope: LabScope;
      readonly mode: LabMode;
      /** Sentences on how the target differs from what was measured. */
      readonly caveats: readonly string[];
      /** Probes whose cells do not hold for the target; `cell` gives `not-measured` for them. */
      readonly except: readonly ProbeId[];
    }
  | { readonly kind: "unmeasured"; readonly why: string };

/**
 * Finds the measurement that shows what a container with this mode reaches on this target.
 * A release, scope or mode that was not measured itself is stood for by the nearest one and a caveat that
 * says so, or is `unmeasured` with the reason. It is never guessed.
 */
export function measurementFor(mode: NetworkMode, target: Target): Measurement {
  const found = measuredModeFor(mode, target);
  if (found.kind === "unmeasured") return found;
  const scope = target.scope === "user" ? "rootless" : "rootful";
  const { podman, caveats, except } = standingFor(target.podman, scope, found.mode);
  return {
    kind: "measured",
    podman,
    scope,
    mode: found.mode,
    // Two networks of a container may have the same caveat.
    caveats: [...new Set([...caveats, ...found.caveats, ...(target.scope === "qm" ? [inPartition] : [])])],
    except,
  };
}

const inPartition =
  "Measured as root on an ordinary machine, not in a QM partition: that machine stands for the partition.";

/** The measured cell of a probe; `not-measured` where there is none that holds for the target. */
export function cell(measurement: Measurement, probe: ProbeId): Cell {
  if (measurement.kind === "unmeasured" || measurement.except.includes(probe)) return notMeasured;
  return cellAt({ ...measurement, probe });
}

/** The cell of that name; `not-measured` for a mode that the lab does not have in that scope. */
export function cellAt({ podman, scope, mode, probe }: CellReference): Cell {
  const sign = measuredRows[podman][scope][mode]?.[placeOfProbe.get(probe) ?? -1];
  return (sign === undefined ? undefined : cellOfSign[sign]) ?? notMeasured;
}

/** Names the cell of a probe, or of that probe in another mode; none where nothing was measured. */
export function referenceTo(
  measurement: Measurement,
  probe: ProbeId,
  mode?: LabMode,
): readonly CellReference[] {
  if (measurement.kind === "unmeasured" || measurement.except.includes(probe)) return [];
  const { podman, scope } = measurement;
  return [{ podman, scope, mode: mode ?? measurement.mode, probe }];
}

/** Prints the name of a cell as the lab’s results are laid out: `5.4.2/rootful/private/4`. */
export function printCellReference({ podman, scope, mode, probe }: CellReference): string {
  return `${podman}/${scope}/${mode}/${probe}`;
}

const notMeasured: Cell = { outcome: "not-measured" };

const cellOfSign: Readonly<Record<string, Cell>> = measuredSigns;

const placeOfProbe: ReadonlyMap<ProbeId, number> = new Map(probeIds.map((probe, place) => [probe, place]));
