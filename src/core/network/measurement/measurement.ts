import { oncePerData } from "../../memory/once-per-text.ts";
import type { Target } from "../../podman/target.ts";
import type { LabMode, LabScope, MeasuredVersion, ProbeId } from "../measured/reach.ts";
import { plainMode } from "./plain-mode.ts";
import type { MeasuredMode, Unmeasured } from "./measured-mode.ts";
import { cellAt, notMeasured } from "./cell.ts";
import type { Cell, CellReference } from "./cell.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { standingFor } from "./standing-version.ts";
import type { StatedAnswers } from "./stated-answer.ts";

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
  | Unmeasured;

/**
 * The same for a file that is looked at alone. Of networks that need others nothing is said before those were looked at.
 */
export function measurementOfLoneFile({ kind }: NetworkMode, target: Target): Measurement {
  if (kind === "unset" || kind === "private" || kind === "host" || kind === "none")
    return measurementOf(plainMode(kind, target), target);
  return { kind: "unmeasured", why: "What is known of this network is being loaded." };
}

/**
 * The cells of a measured mode that hold for a target, and what to say where they are not of that target itself: one
 * object for the same question, so that what follows from it is found once.
 */
export function measurementOf(found: MeasuredMode, target: Target): Measurement {
  return cellsThatHold([found, target]);
}

const cellsThatHold = oncePerData(([found, target]: readonly [MeasuredMode, Target]): Measurement => {
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
});

const inPartition =
  "Measured as root on an ordinary machine, not in a QM partition: that machine stands for the partition.";

/** The measured cell of a probe, or of it in another mode; `not-measured` where none holds for the target. */
export function cell(measurement: Measurement, probe: ProbeId, mode?: LabMode): Cell {
  if (measurement.kind === "unmeasured" || measurement.except.includes(probe)) return notMeasured;
  return cellAt({ ...measurement, mode: mode ?? measurement.mode, probe });
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
