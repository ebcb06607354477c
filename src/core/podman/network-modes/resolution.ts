import { isSince } from "../release.ts";
import type { Target } from "../target.ts";

/** What Podman makes for a container that names no network. */
export type Resolution = "bridge" | "pasta" | "slirp4netns" | "host";

/**
 * What `Network=private`, or no `Network=` line, turns into on a target (network-modes.md 1.1). The two differ
 * only in a QM partition. The machine’s containers.conf can change what the missing line means.
 */
export function resolutionOf(mode: "unset" | "private", { podman, scope }: Target): Resolution {
  if (scope === "qm") return mode === "unset" ? "host" : "bridge";
  if (scope === "system") return "bridge";
  return isSince(podman, "5.0") ? "pasta" : "slirp4netns";
}

/** The same in a sentence. */
export function resolutionWords(mode: "unset" | "private", target: Target): string {
  const resolution = resolutionOf(mode, target);
  if (resolution === "host") return partitionWords;
  const becomes = mode === "unset" ? "Without the line it becomes" : "Private becomes";
  if (target.scope === "qm") return `${becomes} ${bridgeInPartition}`;
  if (resolution === "bridge") return `${becomes} ${bridgeOfRoot}`;
  return `${becomes} ${resolution}: a helper program of your user carries this container’s connections.`;
}

const bridgeOfRoot =
  "a bridge: the network podman, a virtual switch for all system services that name no other.";
const bridgeInPartition =
  "a bridge inside the partition. Test it there: QM’s own comment says that bridge set-up in the partition is not solved yet.";
const partitionWords =
  'Without a Network= line this container is on the partition’s network: QM’s containers.conf says netns="host".';
