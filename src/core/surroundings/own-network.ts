import { ownUserNamespace } from "../checks/reading/own-user-namespace.ts";
import { unitSettings } from "../podman/settings/unit-settings.ts";
import { hardenedHost, hostWithOwnUsers } from "../network/measurement/host-variant.ts";
import { measuredModeFor } from "../network/measurement/measurement-for.ts";
import type { MeasuredMode } from "../network/measurement/measured-mode.ts";
import type { NetworkMode, NetworkReference } from "../podman/network-modes/network-mode.ts";
import { measuredNetwork } from "../network/measurement/measured-network.ts";
import { severalNetworks } from "../network/reach/several-networks.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { Target } from "../podman/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { loadedUnit } from "../workspace/analysis/loaded-unit.ts";
import { effectiveEntries } from "./unit-lines.ts";

/** A mode of a container’s own, with what its options and the files of its networks make of it. */
export function ownNetwork(mode: NetworkMode, document: UnitDocument, workspace: Workspace): MeasuredMode {
  const { target } = workspace;
  if (mode.kind === "network") return ofNetworks(mode.networks, workspace);
  if (mode.kind === "bridge" && mode.others.length > 0)
    return ofNetworks(mode.others, workspace, { ...mode, others: [] });
  const variant = mode.kind === "host" ? hostVariant(document, target) : undefined;
  return variant ?? measuredModeFor(mode, target);
}

/** A user’s containers have users of their own anyway. */
function hostVariant(document: UnitDocument, { podman, scope }: Target): MeasuredMode | undefined {
  const own = { settings: unitSettings(document, podman), section: "Container" };
  if (scope !== "user" && ownUserNamespace(own) !== undefined) return hostWithOwnUsers;
  return hardenedHost(document);
}

/** `first`: the default network, where it stands before the others. */
function ofNetworks(
  references: readonly NetworkReference[],
  workspace: Workspace,
  first?: NetworkMode,
): MeasuredMode {
  const { target } = workspace;
  const parts = references.map((reference) => ofNetwork(reference, workspace));
  return severalNetworks(first === undefined ? parts : [measuredModeFor(first, target), ...parts], target);
}

/** Where the file of a network is here, its lines say which mode was measured. */
function ofNetwork(reference: NetworkReference, workspace: Workspace): MeasuredMode {
  const { target } = workspace;
  const unit = reference.kind === "unit" ? loadedUnit(workspace, reference.file) : undefined;
  if (unit === undefined) return measuredModeFor({ kind: "network", networks: [reference] }, target);
  const lines = [...unit.index("Network").keys()].flatMap((key) => linesThatCount(unit, key));
  const found = measuredNetwork(lines, unit.fileName, target);
  if (found.kind === "unmeasured" || reference.options === "") return found;
  return { ...found, caveats: [...found.caveats, `Measured without the options “${reference.options}”.`] };
}

const lists: ReadonlySet<string> = new Set(["Options", "PodmanArgs", "GlobalArgs", "Subnet"]);

/** All lines of a list, the last one of everything else. */
function linesThatCount(unit: Unit, key: string): readonly UnitEntry[] {
  return lists.has(key) ? effectiveEntries(unit, "Network", key) : unit.entries("Network", key).slice(-1);
}
