import { hostVariant } from "../network/host-variant.ts";
import { measuredModeFor } from "../network/measured-mode.ts";
import type { MeasuredMode } from "../network/measured-mode.ts";
import type { NetworkMode, NetworkReference } from "../network/network-mode.ts";
import { measuredNetwork } from "../network/network-settings.ts";
import { pastaWith } from "../network/pasta-options.ts";
import { severalNetworks } from "../network/several-networks.ts";
import { slirp4netnsWith } from "../network/slirp4netns-options.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { isSince } from "../settings/release.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { loadedUnit } from "./loaded-unit.ts";
import { effectiveEntries } from "./unit-lines.ts";

/** A mode of a container’s own, with what its options and the files of its networks make of it. */
export function ownNetwork(mode: NetworkMode, document: UnitDocument, workspace: Workspace): MeasuredMode {
  const { target } = workspace;
  const found = measuredModeFor(mode, target);
  switch (mode.kind) {
    case "host":
      return hostVariant(document, target) ?? found;
    case "pasta":
      return found.kind === "unmeasured" && target.scope === "user" ? pastaWith(mode.options) : found;
    case "slirp4netns":
      return found.kind === "unmeasured" && !isSince(target.podman, "6.0")
        ? slirp4netnsWith(mode.options)
        : found;
    case "namespace":
      return mode.path === "/proc/1/ns/net" ? machineByPath : found;
    case "bridge":
      return mode.others.length === 0 ? found : ofNetworks(mode.others, workspace, { ...mode, others: [] });
    case "network":
      return ofNetworks(mode.networks, workspace);
    case "unset":
    case "private":
    case "none":
    case "container":
    case "container-unit":
    case "pod":
      return found;
  }
}

const machineByPath: MeasuredMode = {
  kind: "mode",
  mode: "host",
  caveats: ["This path is the machine’s own network: measured as Network=host (network-modes.md 3.1)."],
};

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
