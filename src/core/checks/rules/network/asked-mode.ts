import { isTrue } from "../../../settings/values/single-value.ts";
import type { ProbeId } from "../../../network/measured/reach.ts";
import { cell } from "../../../network/measurement.ts";
import type { Outcome } from "../../../network/measurement.ts";
import { cellEvidence } from "../../cell-evidence.ts";
import type { Evidence } from "../../finding.ts";
import { isPublishing, networkWord } from "../../network-values.ts";
import type { NetworkWord } from "../../network-values.ts";
import type { CheckContext } from "../../rule.ts";
import type { UnitSettings } from "../../unit-settings.ts";
import { askedNetworks, isArgument } from "./asked-networks.ts";
import type { Asking } from "./asked-networks.ts";

/** What the first network that is asked for is. A container of a pod that asks for nothing is on the pod’s network. */
export function askedMode(asking: Asking): NetworkWord {
  const [first] = askedNetworks(asking);
  if (first === undefined)
    return asking.section === "Container" && asking.settings.value("Container", "Pod") !== undefined
      ? "pod"
      : "unset";
  const word = networkWord(first);
  // Quadlet looks for files in Network= only: in PodmanArgs= they are names.
  return isArgument(first) && (word === "network-unit" || word === "container-unit") ? "name" : word;
}

/**
 * Does a published port lead to the container here? Not where Podman drops ports, by a `Network=` line or by QM’s
 * default (rules.md qm-default-is-host), and not where the network’s driver or `Internal=` keeps them from it
 * (lab rootful/macvlan/19, rootful/internal/19, 19c, 20; rootless/internal/19).
 */
export function opensPorts(context: CheckContext): boolean {
  const mode = askedMode(context);
  if (!isPublishing(mode) || (mode === "unset" && context.target.scope === "qm")) return false;
  const files = networkFiles(context);
  const isRoot = context.target.scope !== "user";
  const leadsNowhere = (file: UnitSettings) => isOnLan(file) || (isRoot && isInternal(file));
  return files.length === 0 || !files.every(leadsNowhere);
}

/** Is it on a bridge of root, which the kernel forwards to (network-modes.md 1 and 4)? */
export function isOnBridgeOfRoot(context: CheckContext): boolean {
  const mode = askedMode(context);
  return context.target.scope !== "user" && opensPorts(context) && mode !== "pasta" && mode !== "slirp4netns";
}

/** The `.network` files of a unit that is on these networks only; none where it is on another one too. */
export function networkFiles(context: CheckContext): readonly UnitSettings[] {
  const asked = askedNetworks(context);
  const files = asked.flatMap((network) => {
    const isFile = !isArgument(network) && network.word.endsWith(".network");
    return (isFile ? context.others.settingsOf(network.word) : undefined) ?? [];
  });
  return files.length === asked.length ? files : [];
}

/** Is this a network of a driver that puts containers on the LAN itself? */
export function isOnLan(network: UnitSettings): boolean {
  const driver = network.value("Network", "Driver")?.text;
  return driver === "macvlan" || driver === "ipvlan";
}

/** Is this a network without a way out? */
export function isInternal(network: UnitSettings): boolean {
  return isTrue(network.value("Network", "Internal")?.text ?? "");
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
