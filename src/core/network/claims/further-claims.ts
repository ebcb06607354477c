import { cellsOf, holds } from "./claim.ts";
import type { Claim } from "./claim.ts";
import type { CellReference } from "../measurement/cell.ts";
import type { ProbeId } from "../measured/reach.ts";
import { placeOf } from "../../podman/place.ts";
import { claimed } from "./point-row.ts";
import type { FurtherKey, PlacedClaim } from "./point-row.ts";
import type { FurtherReference } from "./points.ts";

/** What else is true of a point, and the measured cells that make it so. */
interface Further {
  readonly sentences: readonly string[];
  readonly cells: readonly CellReference[];
}

/** Finds what else is true of a point, in the words of its scope. Loaded with the view that shows it. */
export function furtherTo({ claims, measurement, scope }: FurtherReference): Further {
  const place = placeOf(scope);
  const held = furtherClaims[claims]
    .map(({ sentence, cells }): Claim => ({ sentence: sentence(place), cells }))
    .filter((claim) => holds(claim, measurement));
  return {
    sentences: held.map(({ sentence }) => sentence),
    cells: held.flatMap((claim) => cellsOf(claim, measurement)),
  };
}

const reachesOthers: PlacedClaim = claimed(
  () =>
    "It also reaches unpublished ports of containers on other bridge networks, unless these are internal or isolate=strict.",
  { reached: ["9l"], blocked: ["9b", "9d"] },
);

/** Podman 6 shuts bridge networks off from each other (network-modes.md 4.2); 8 asks the network podman. */
const shutOff = (probes: readonly ProbeId[]): PlacedClaim =>
  claimed(() => "Other bridge networks are shut off from it.", { blocked: probes });

/** The further claims of each point (network-modes.md 1.1, 4 and 5; findings of lab/reachability.md). */
export const furtherClaims: Readonly<Record<FurtherKey, readonly PlacedClaim[]>> = {
  "host-interfaces": [
    claimed(() => "It can look at the interfaces, not change them, even with AddCapability=NET_ADMIN.", {
      blocked: ["16"],
    }),
    claimed(() => "It can’t take ports below 1024 while net.ipv4.ip_unprivileged_port_start is 1024.", {
      blocked: ["14"],
    }),
    claimed(() => "Its root user can take free ports below 1024.", { reached: ["14"] }),
  ],
  "host-open-ports": [
    claimed(({ onMachine }) => `A firewall ${onMachine} that drops incoming packets stops it.`, {
      blocked: ["24"],
    }),
    claimed(() => "Podman ignores PublishPort= here.", { blocked: ["19", "19c", "20"] }),
  ],
  "host-other-containers": [
    claimed(() => "Containers on bridge networks answer it at their addresses, published or not.", {
      reached: ["8", "9a"],
    }),
    claimed(
      () =>
        "Of your user’s containers on bridge networks it reaches the ports that they publish, not the others.",
      { reached: ["9f"], blocked: ["8", "9a"] },
    ),
    claimed(() => "Root’s containers on bridge networks answer it at their addresses, published or not.", {
      reached: ["9e"],
    }),
  ],
  "host-lateral-movement": [
    claimed(({ machines }) => `Its calls come from ${machines} own address.`, { reached: ["10c"] }),
  ],
  "host-container-escape": [
    claimed(
      () => "AddCapability=NET_RAW lets it read that traffic, NET_ADMIN change addresses and firewall rules.",
      { reached: ["15c", "16", "16c"] },
    ),
    claimed(() => "AddCapability=NET_RAW or NET_ADMIN does not change that.", {
      blocked: ["15c", "16", "16c"],
    }),
    claimed(
      () =>
        "Dropping all capabilities does not take host networking back: localhost services, abstract sockets and open ports stay within reach.",
      { reached: ["1", "3", "17", "18"], mode: "host-hardened" },
    ),
  ],
  "private-reaches-services": [
    claimed(({ machines }) => `Here ${machines} own address means this container itself.`, {
      reached: ["12b"],
      blocked: ["4", "12"],
    }),
    claimed(({ onMachine }) => `A firewall ${onMachine} that drops incoming packets stops that.`, {
      blocked: ["24c", "24d"],
    }),
    claimed(({ onMachine }) => `A firewall ${onMachine} that drops incoming packets does not stop that.`, {
      reached: ["24d"],
    }),
  ],
  "private-published-only": [
    claimed(({ machines }) => `It sees neither ${machines} interfaces nor what listens there.`, {
      blocked: ["12", "17"],
    }),
    claimed(
      ({ machine }) =>
        `What ${machine} binds only to 127.0.0.1, ::1 or an abstract Unix socket is out of its reach.`,
      { blocked: ["1", "2", "3", "5b", "6b"] },
    ),
    claimed(({ machine }) => `At its gateway’s address it reaches what ${machine} binds only to 127.0.0.1.`, {
      reached: ["5b"],
    }),
  ],
  "private-escape": [
    claimed(
      ({ machine }) =>
        `With AddCapability=NET_ADMIN and a route_localnet sysctl of its own it did reach what ${machine} binds only to 127.0.0.1.`,
      { reached: ["16d"] },
    ),
  ],
  "private-lan-route": [
    claimed(({ machine }) => `From ${machine} itself no route is needed.`, { reached: ["21"] }),
  ],
  "private-neighbours": [reachesOthers, shutOff(["9a", "9c", "9l"])],
  "private-neighbours-alone": [
    claimed(() => "Ports that they publish answer it at host.containers.internal.", { reached: ["9i"] }),
    claimed(() => "Root’s containers on bridge networks answer it at their addresses, published or not.", {
      reached: ["9e"],
    }),
  ],
  "named-neighbours": [reachesOthers, shutOff(["8", "9c", "9l"])],
  "publish-all-addresses": [
    claimed(() => "So it does over IPv6.", { reached: ["19e"] }),
    claimed(() => "It does not answer over IPv6.", { blocked: ["19e"] }),
    claimed(({ machines }) => `Published on 127.0.0.1, it does not answer at ${machines} other addresses.`, {
      reached: ["20"],
      blocked: ["20b", "20d"],
    }),
  ],
};
