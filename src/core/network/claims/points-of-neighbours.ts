import type { LabMode } from "../measured/reach.ts";
import { bothScopes, claimed } from "./point-row.ts";
import type { PointRow } from "./point-row.ts";

const standsAlone: readonly LabMode[] = [
  "unset",
  "private",
  "pasta",
  "pasta-map-gw",
  "slirp4netns",
  "slirp4netns-loopback",
];

/** Who else is on the network of a container that has one of its own (network-modes.md 1.1 and 4.2). */
export const neighbourPoints: readonly PointRow[] = [
  {
    id: "private-neighbours",
    modes: ["unset", "private", "bridge"],
    scopes: ["rootful"],
    title: () => "It shares a network with other containers",
    lead: claimed(
      ({ scope }) =>
        `It is on the network podman with every container of ${scope === "qm" ? "the partition that says Network=private" : "root that names no network"}. They reach each other’s ports by address, published or not, but not by name.`,
      { reached: ["7"], blocked: ["7b"] },
    ),
    further: "private-neighbours",
  },
  {
    id: "private-neighbours",
    modes: ["bridge"],
    scopes: ["rootless"],
    title: () => "It shares a network with other containers",
    lead: claimed(
      () =>
        "It is on your user’s network podman with every container that says Network=bridge. They reach each other’s ports by address, published or not, but not by name.",
      { reached: ["7"], blocked: ["7b"] },
    ),
    further: "private-neighbours",
  },
  {
    id: "private-neighbours",
    modes: standsAlone,
    scopes: ["rootless"],
    title: () => "It stands alone",
    lead: claimed(
      () =>
        "No other container is on its network, and unpublished ports of your user’s containers on bridge networks are out of its reach.",
      { blocked: ["8", "9a"], senseless: ["7"] },
    ),
    further: "private-neighbours-alone",
  },
  {
    id: "named-neighbours",
    modes: ["named", "named-ipv6", "named-two"],
    scopes: bothScopes,
    title: () => "Containers on its network reach each other",
    lead: claimed(
      () => "Containers on one network reach each other by name and by address, published or not.",
      {
        reached: ["7", "7b"],
      },
    ),
    further: "named-neighbours",
  },
];
