import { isSince } from "../../podman/release.ts";
import type { Target } from "../../podman/target.ts";
import type { ClaimedCell } from "./claim.ts";
import { resolutionOf } from "../../podman/network-modes/resolution.ts";

/** More about the network that a container without a named one gets, in sentences. */
export interface ResolutionDetails {
  /** Which address the container has. */
  readonly address: string;
  /** Who else is on that network. */
  readonly neighbours: string;
  /** Where host.containers.internal leads. */
  readonly hostName: string;
  /** The measured cells that the sentences rest on, as far as they are about reach. */
  readonly cells: readonly ClaimedCell[];
}

/** What the network is like that `Network=private`, or no line, turns into on a target (network-modes.md 1.1). */
export function resolutionDetails(mode: "unset" | "private", target: Target): ResolutionDetails {
  switch (resolutionOf(mode, target)) {
    case "bridge":
      return target.scope === "qm" ? bridgeInPartition : bridgeOfRoot;
    case "pasta":
      return pastaOfUser(target);
    case "slirp4netns":
      return slirp4netnsOfUser;
    case "host":
      return partitionNetwork(target);
  }
}

const bridgeOfRoot: ResolutionDetails = {
  address: "Its own interface and address, usually 10.88.0.x, on Podman’s default network.",
  neighbours:
    "Beside it on that network: every container of root that names no network. They reach each other by address, not by name.",
  hostName:
    "host.containers.internal is the bridge’s gateway: services of this machine on all addresses answer there.",
  cells: [
    { probe: "7", outcome: "reachable" },
    { probe: "7b", outcome: "blocked" },
    { probe: "6", outcome: "reachable" },
    { probe: "12b", outcome: "blocked" },
  ],
};

function pastaOfUser({ podman }: Target): ResolutionDetails {
  const named = isSince(podman, "5.3");
  return {
    address: "Its address: a copy of this machine’s.",
    neighbours: "Beside it on that network: nobody. This container stands alone.",
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

const slirp4netnsOfUser: ResolutionDetails = {
  address: "Its address: 10.0.2.100, the same in every such container.",
  neighbours: "Beside it on that network: nobody. This container stands alone.",
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

function partitionNetwork({ podman }: Target): ResolutionDetails {
  const loopback = isSince(podman, "6.0");
  return {
    address: "Its address: the partition’s own.",
    neighbours:
      "Beside it on that network: every program of the partition, and every other container in it that names no network.",
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

const bridgeInPartition: ResolutionDetails = {
  ...bridgeOfRoot,
  address: "Its address: one of its own in 10.89.0.0/16.",
  neighbours:
    "Beside it on that network: every container of the partition with Network=private. They reach each other by address, not by name.",
  hostName:
    "host.containers.internal is the bridge’s gateway: services of the partition on all addresses answer there.",
};

const hostNameWithoutLoopback: readonly ClaimedCell[] = [
  { probe: "6", outcome: "reachable" },
  { probe: "6b", outcome: "blocked" },
];
