import type { LabMode } from "../measured/reach.ts";
import { bothScopes, claimed } from "./point-row.ts";
import type { PointRow } from "./point-row.ts";

const modes: readonly LabMode[] = [
  "unset",
  "private",
  "bridge",
  "named",
  "named-ipv6",
  "named-two",
  "isolate",
  "isolate-strict",
  "isolate-false",
  "pod",
  "pasta",
  "pasta-map-gw",
  "slirp4netns",
  "slirp4netns-loopback",
];

/** Who gets to a published port (network-modes.md 4). They matter to a file that has `PublishPort=`. */
export const publishedPortPoints: readonly PointRow[] = [
  {
    id: "publish-all-addresses",
    modes,
    scopes: bothScopes,
    title: () => "Published ports answer on every address",
    lead: claimed(
      ({ machine, network }) =>
        `A port published without an address answers on every IPv4 address of ${machine}, for everybody on ${network}.`,
      { reached: ["19", "19c", "19d"] },
    ),
    further: "publish-all-addresses",
  },
  {
    id: "publish-bypasses-firewall",
    modes,
    scopes: bothScopes,
    title: () => "Published ports get past the firewall",
    lead: claimed(
      ({ onMachine }) =>
        `A firewall ${onMachine} that drops incoming packets does not stop a published port: Podman redirects it before the input chain.`,
      { reached: ["24b"] },
    ),
  },
  {
    id: "publish-obeys-firewall",
    modes,
    scopes: bothScopes,
    title: () => "A firewall stops published ports",
    lead: claimed(
      ({ machine }) =>
        `A published port is an ordinary socket of ${machine} here: a firewall that drops incoming packets stops it.`,
      { blocked: ["24b"] },
    ),
  },
];
