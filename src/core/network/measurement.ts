import type { Target } from "../settings/target.ts";
import { measuredRows, measuredSigns, probeIds } from "./measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion, ProbeId } from "./measured/reach.ts";
import { chosenMode } from "./chosen-mode.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import type { NetworkMode } from "./network-mode.ts";
import { standingFor } from "./standing-version.ts";
import type { StatedAnswers } from "./stated-answer.ts";

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
      /** What is known without cells, where the file asks for more than was measured. */
      readonly stated?: StatedAnswers;
      /** What says why cells are left out. */
      readonly source?: string;
    }
  | {
      readonly kind: "unmeasured";
      readonly why: string;
      readonly stated?: StatedAnswers;
      /** What says so; without it, what the lab measured (lab/README.md). */
      readonly source?: string;
    };

/**
 * The same for what the first view can choose. Of other networks nothing is said before the other files were looked at.
 */
export function firstMeasurement({ kind }: NetworkMode, target: Target): Measurement {
  if (kind === "unset" || kind === "private" || kind === "host" || kind === "none")
    return measurementOf(chosenMode(kind, target), target);
  return { kind: "unmeasured", why: "What is known of this network is being loaded." };
}

/** The cells of a measured mode that hold for a target, and what to say where they are not of that target itself. */
export function measurementOf(found: MeasuredMode, target: Target): Measurement {
  if (found.kind === "unmeasured") return found;
  const scope = target.scope === "user" ? "rootless" : "rootful";
  const { podman, caveats, except, source } = standingFor(target.podman, scope, found.mode);
  return {
    kind: "measured",
    podman,
    scope,
    mode: found.mode,
    // Two networks of a container may have the same caveat.
    caveats: [...new Set([...caveats, ...found.caveats, ...(target.scope === "qm" ? [inPartition] : [])])],
    except: [...except, ...(found.except ?? [])],
    ...(found.stated && { stated: found.stated }),
    ...(source !== undefined && { source }),
  };
}

const inPartition =
  "Measured as root on an ordinary machine, not in a QM partition: that machine stands for the partition.";

/** The measured cell of a probe, or of it in another mode; `not-measured` where none holds for the target. */
export function cell(measurement: Measurement, probe: ProbeId, mode?: LabMode): Cell {
  if (measurement.kind === "unmeasured" || measurement.except.includes(probe)) return notMeasured;
  return cellAt({ ...measurement, mode: mode ?? measurement.mode, probe });
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
