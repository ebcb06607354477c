import { exposureOf } from "../network/exposure/exposure.ts";
import type { Exposure } from "../network/exposure/exposure.ts";
import { measurementFor } from "../network/measurement/measurement-for.ts";
import type { Measurement } from "../network/measurement/measurement.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { portLines } from "../network/ports/published-ports.ts";
import { containerName } from "../quadlet/names/container-name.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { activeText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { lookAround } from "./look-around.ts";

/** The exposure of the container on show, and what its files say to it. */
export interface FileExposure extends Exposure {
  readonly measurement: Measurement;
  /** Sentences about lines that look as if they opened a port. */
  readonly hints: readonly string[];
}

/** Who can reach the container on show, with its drop-ins and the files that it names. */
export function exposureOfFile(workspace: Workspace): FileExposure {
  const { active, target } = workspace;
  const document = parseUnitFile(activeText(workspace));
  const { whole, owner, reach } = lookAround(workspace, document);
  const measurement = reach ?? measurementFor(readNetworkMode(whole), target);
  const exposure = exposureOf({
    measurement,
    scope: target.scope,
    ports: owner?.ports ?? portLines(whole),
    name: containerName(whole, active, target),
  });
  const exposes = effectiveAssignments(whole, { section: "Container", key: "ExposeHostPort" });
  return {
    ...exposure,
    measurement,
    hints: [
      ...(owner === undefined ? [] : [`Its ports are those of ${owner.file}, whose network it shares.`]),
      // rule expose-host-port-no-effect
      ...(exposes.length === 0 ? [] : ["ExposeHostPort= opens nothing: it only records a port."]),
    ],
  };
}
