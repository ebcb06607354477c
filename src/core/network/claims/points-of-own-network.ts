import type { LabMode } from "../measured/reach.ts";
import { bothScopes, claimed } from "./point-row.ts";
import type { PointRow } from "./point-row.ts";
import { neighbourPoints } from "./points-of-neighbours.ts";

const named: readonly LabMode[] = ["named", "named-ipv6", "named-two"];
const bridges: readonly LabMode[] = ["bridge", ...named, "isolate", "isolate-strict", "isolate-false"];
const userMode: readonly LabMode[] = ["pasta", "pasta-map-gw", "slirp4netns", "slirp4netns-loopback"];
const ownNetwork: readonly LabMode[] = ["unset", "private", ...bridges, "pod", ...userMode];

const reachesServices: Omit<PointRow, "lead"> = {
  id: "private-reaches-services",
  modes: [...ownNetwork, "internal", "container"],
  scopes: bothScopes,
  title: ({ machine }) => `It reaches services of ${machine}`,
  further: "private-reaches-services",
};

/** What a network of its own keeps out and what it lets through (network-modes.md 1.1, 4 and 5). */
export const ownNetworkPoints: readonly PointRow[] = [
  {
    id: "private-published-only",
    modes: ownNetwork,
    scopes: bothScopes,
    title: ({ machines }) => `Only published ports answer at ${machines} addresses`,
    lead: claimed(
      ({ machines }) => `At ${machines} addresses only the ports that you publish lead to this container.`,
      { reached: ["19"], blocked: ["18", "13"] },
    ),
    further: "private-published-only",
  },
  {
    id: "private-not-offline",
    modes: [...ownNetwork, "container"],
    scopes: bothScopes,
    title: () => "It is not offline",
    lead: claimed(({ network }) => `This container can call ${network} and the internet and look up names.`, {
      reached: ["10", "11", "11c"],
    }),
  },
  {
    ...reachesServices,
    lead: claimed(
      ({ machine, machines }) =>
        `Services of ${machine} that listen on all addresses answer this container, at ${machines} own address and at host.containers.internal.`,
      { reached: ["4", "6"] },
    ),
  },
  {
    ...reachesServices,
    lead: claimed(
      ({ machine }) =>
        `Services of ${machine} that listen on all addresses answer this container at host.containers.internal.`,
      { reached: ["6"], blocked: ["4"] },
    ),
  },
  ...neighbourPoints,
  {
    id: "private-escape",
    modes: [...ownNetwork, "container"],
    scopes: bothScopes,
    title: () => "A break-in starts inside its own network",
    lead: claimed(
      ({ machines }) =>
        `From there, with Podman’s default capabilities, it can’t listen at ${machines} addresses, use ${machines} localhost services or change its interfaces. That is no wall against leaving the container: kernel, capabilities, seccomp, SELinux and mounts decide about that.`,
      { blocked: ["12c", "13", "1", "2", "5b", "6b", "16b"] },
    ),
    further: "private-escape",
  },
  {
    id: "private-lan-route",
    modes: ["unset", "private", ...bridges, "pod"],
    scopes: bothScopes,
    title: () => "A route leads to unpublished ports",
    lead: claimed(
      ({ machine, network }) =>
        `A neighbour on ${network} that sets a route to this container’s address through ${machine} reaches every port of it, also those that you did not publish or published on 127.0.0.1 only.`,
      { reached: ["18b", "20c"] },
    ),
    further: "private-lan-route",
  },
  {
    id: "none-nothing",
    modes: ["none"],
    scopes: bothScopes,
    title: () => "Nothing in, nothing out",
    lead: claimed(
      ({ machines, network }) =>
        `It reaches neither ${machines} services nor other containers, ${network} or the internet, and looks up no names. No port leads to it, published or not. Only its own loopback is left.`,
      { blocked: ["1", "2", "3", "4", "6", "8", "9a", "10", "11", "11c", "18", "19", "19c", "20"] },
    ),
  },
];
