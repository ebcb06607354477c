import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import type { ClaimedCell } from "./claims.ts";

/** What a container without a named mode gets from Podman, in sentences. */
export interface Resolution {
  readonly becomes: "bridge" | "pasta" | "slirp4netns" | "host";
  readonly words: string;
  /** Which address the container has. */
  readonly address: string;
  /** Who else is on that network. */
  readonly neighbours: string;
  /** Where host.containers.internal leads. */
  readonly hostName: string;
  /** The measured cells that the sentences rest on, as far as they are about reach. */
  readonly cells: readonly ClaimedCell[];
}

/**
 * What `Network=private`, or no `Network=` line, turns into on a target (network-modes.md 1.1). The two differ
 * only in a QM partition. The machine’s containers.conf can change what the missing line means.
 */
export function resolutionOf(mode: "unset" | "private", target: Target): Resolution {
  if (target.scope === "qm") return mode === "unset" ? partitionNetwork(target) : bridgeInPartition;
  if (target.scope === "system") return bridgeOfRoot;
  return isAtLeast(target.podman, "5.0") ? pastaOfUser(target) : slirp4netnsOfUser;
}

const bridgeOfRoot: Resolution = {
  becomes: "bridge",
  words: "Private becomes a bridge: the network podman, which all containers of root share.",
  address: "An address of its own, usually 10.88.0.x.",
  neighbours: "Every container of root that names no network. They reach each other by address, not by name.",
  hostName:
    "host.containers.internal is the bridge’s gateway: services of this machine on all addresses answer there.",
  cells: [
    { probe: "7", outcome: "reachable" },
    { probe: "7b", outcome: "blocked" },
    { probe: "6", outcome: "reachable" },
    { probe: "12b", outcome: "blocked" },
  ],
};

function pastaOfUser({ podman }: Target): Resolution {
  const named = isAtLeast(podman, "5.3");
  return {
    becomes: "pasta",
    words: "Private becomes pasta: a helper program of your user carries this container’s connections.",
    address: "A copy of this machine’s address.",
    neighbours: "Nobody. This container stands alone.",
    hostName: named
      ? "host.containers.internal leads to this machine: services on all addresses answer there, those bound to 127.0.0.1 do not."
      : "host.containers.internal leads to this machine only from Podman 5.3.",
    cells: [
      { probe: "12b", outcome: "reachable" },
      { probe: "7", outcome: "not-applicable" },
      { probe: "8", outcome: "blocked" },
      ...(named ? hostNameWithoutLoopback : []),
    ],
  };
}

const slirp4netnsOfUser: Resolution = {
  becomes: "slirp4netns",
  words: "Private becomes slirp4netns: a helper program of your user carries this container’s connections.",
  address: "10.0.2.100, the same in every such container.",
  neighbours: "Nobody. This container stands alone.",
  hostName:
    "host.containers.internal is an address of this machine: services on all addresses answer there, those bound to 127.0.0.1 do not.",
  cells: [
    { probe: "12b", outcome: "blocked" },
    { probe: "7", outcome: "not-applicable" },
    { probe: "8", outcome: "blocked" },
    { probe: "6", outcome: "reachable" },
    { probe: "6b", outcome: "blocked" },
  ],
};

function partitionNetwork({ podman }: Target): Resolution {
  const loopback = isAtLeast(podman, "6.0");
  return {
    becomes: "host",
    words:
      'Without a Network= line this container is on the partition’s network: QM’s containers.conf says netns="host".',
    address: "The partition’s own.",
    neighbours: "Every program of the partition, and every other container in it that names no network.",
    hostName: loopback
      ? "host.containers.internal is 127.0.0.1 of the partition."
      : "host.containers.internal is an address of the partition, not 127.0.0.1.",
    cells: [
      { probe: "12b", outcome: "reachable" },
      { probe: "1", outcome: "reachable" },
      { probe: "9h", outcome: "reachable" },
      { probe: "6b", outcome: loopback ? "reachable" : "blocked" },
    ],
  };
}

const bridgeInPartition: Resolution = {
  ...bridgeOfRoot,
  words:
    "Private becomes a bridge inside the partition. Test it there: QM’s own comment says that bridge set-up in the partition is not solved yet.",
  address: "An address of its own in 10.89.0.0/16.",
  neighbours:
    "Every container of the partition with Network=private. They reach each other by address, not by name.",
  hostName:
    "host.containers.internal is the bridge’s gateway: services of the partition on all addresses answer there.",
};

const hostNameWithoutLoopback: readonly ClaimedCell[] = [
  { probe: "6", outcome: "reachable" },
  { probe: "6b", outcome: "blocked" },
];
