import type { NetworkMode } from "../network/network-mode.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { loadedUnit } from "./loaded-unit.ts";
import { isTrue } from "../settings/values/single-value.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { effectiveEntries } from "./unit-lines.ts";

/**
 * Why what was measured of a mode does not hold for the `.network` or `.pod` files that a container names; undefined
 * where it holds, or where they are not here and nothing is known about them.
 */
export function reachOfNetworks(mode: NetworkMode, workspace: Workspace): string | undefined {
  if (mode.kind === "pod") return mode.file === undefined ? undefined : reachOfPod(mode.file, workspace);
  const references = mode.kind === "network" ? mode.networks : mode.kind === "bridge" ? mode.others : [];
  const reasons = references.flatMap((reference) => {
    const unit = reference.kind === "unit" ? loadedUnit(workspace, reference.file) : undefined;
    const found = unit === undefined ? [] : linesThatChangeReach(unit);
    return found.length === 0 || unit === undefined ? [] : [`${printed(found)} in ${unit.fileName}`];
  });
  return reasons.length === 0 ? undefined : `Not measured for this network: ${reasons.join("; ")}.`;
}

/** The lab measured networks with default settings (lab/README.md). */
function linesThatChangeReach(unit: Unit): readonly UnitEntry[] {
  const last = (key: string) => unit.entries("Network", key).slice(-1);
  const lists = ["Options", "PodmanArgs", "GlobalArgs"].flatMap((key) =>
    effectiveEntries(unit, "Network", key),
  );
  return [
    ...["Internal", "DisableDNS"].flatMap((key) => last(key).filter(({ value }) => isTrue(value))),
    ...last("Driver").filter(({ value }) => value !== "" && value !== "bridge"),
    ...last("IPAMDriver").filter(({ value }) => value !== ""),
    ...lists,
  ];
}

/** A pod without a network of its own stands on the default network, as the measured one did. */
function reachOfPod(file: string, workspace: Workspace): string | undefined {
  const unit = loadedUnit(workspace, file);
  if (unit === undefined)
    return `The pod decides what this container reaches: ${file}, which is not open here.`;
  const found = ["Network", "PodmanArgs", "GlobalArgs"].flatMap((key) => effectiveEntries(unit, "Pod", key));
  return found.length === 0
    ? undefined
    : `The pod decides what this container reaches: ${printed(found)} in ${file}.`;
}

const printed = (entries: readonly UnitEntry[]) =>
  entries.map(({ key, value }) => `${key}=${value}`).join(" and ");
