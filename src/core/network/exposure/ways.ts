import type { Measurement } from "../measurement.ts";
import type { Place } from "../place.ts";
import { asTarget } from "../reach-verdict.ts";
import { outcomeOf } from "./access.ts";
import type { Way } from "./access.ts";
import type { ClientId } from "./clients.ts";
import type { ExposedPort } from "./exposed-port.ts";

/** What the words of an address are made of. */
export interface Naming {
  readonly place: Place;
  /** The name of the container, which others on a network with names can use. */
  readonly name: string;
  /** The words for the port in the container: “port 80”. */
  readonly port: string;
}

type WaysOfClients = Readonly<Record<ClientId, readonly Way[]>>;

/** The ways to a port that was published on all addresses (19, 22) or on 127.0.0.1 (20). */
export function waysToPublished(
  port: Extract<ExposedPort, { kind: "tcp" }>,
  measurement: Measurement,
  naming: Naming,
): WaysOfClients {
  const { machines } = naming.place;
  const own = waysToUnpublished(measurement, naming);
  const atMachine = `${machines} address, port ${port.hostPort}`;
  const atLoopback = `127.0.0.1, port ${port.hostPort}`;
  const atName = `host.containers.internal, port ${port.hostPort}`;
  const isOnAll = port.on === "all";
  const lan: readonly Way[] = isOnAll
    ? [
        { probe: "19", at: atMachine },
        { probe: "19e", at: `${machines} IPv6 address` },
      ]
    : [{ probe: "20b", at: atMachine }];
  const machine: readonly Way[] = isOnAll
    ? [
        { probe: "19c", at: atLoopback },
        { probe: "19d", at: atMachine },
      ]
    : [{ probe: "20", at: atLoopback }];
  const others: readonly Way[] = isOnAll
    ? [
        { probe: "22b", at: atMachine },
        { probe: "22e", at: atName },
      ]
    : [{ probe: "20d", at: atMachine }];
  return {
    "local-network": [...lan, ...own["local-network"].filter(({ probe }) => probe === "18b")],
    "this-machine": [...machine, ...own["this-machine"]],
    "same-network": own["same-network"],
    "other-containers": isOnLan(measurement) ? [] : [...others, ...own["other-containers"]],
  };
}

/** The ways to a port that the program opens and nobody published (18, 21, 7, and 8 and 9 of others). */
export function waysToUnpublished(measurement: Measurement, naming: Naming): WaysOfClients {
  const { place, port } = naming;
  const at = `the container’s own address, ${port}`;
  return {
    "local-network": [
      { probe: "18", at: `${place.machines} address, ${port}` },
      ...(isOnLan(measurement) ? [{ probe: "18b", at } as const] : []),
    ],
    // Without an address of the container (21) the machine was only sent to the published port, in vain.
    "this-machine": [
      { probe: outcomeOf(measurement, { probe: "21" }) === "not-applicable" ? "19c" : "21", at },
    ],
    "same-network": [{ probe: "7", at: atSister(measurement, naming, at) }],
    "other-containers": fromOtherNetworks(measurement, at),
  };
}

/** The containers of a pod share its 127.0.0.1; elsewhere a network may have names (7b). */
function atSister(measurement: Measurement, { name, port }: Naming, atAddress: string): string {
  if (isPod(measurement)) return `127.0.0.1, ${port}`;
  const hasNames = outcomeOf(measurement, { probe: "7b" }) === "reachable";
  return hasNames ? `the name ${name}, or ${atAddress}` : atAddress;
}

const isPod = (measurement: Measurement) => measurement.kind === "measured" && measurement.mode === "pod";

/** Its address is one of the LAN (18b), and not one behind this machine (21). */
function isOnLan(measurement: Measurement): boolean {
  return (
    outcomeOf(measurement, { probe: "18b" }) === "reachable" &&
    outcomeOf(measurement, { probe: "21" }) === "blocked"
  );
}

/** From containers of other bridge networks, by address (network-modes.md 4.2). */
function fromOtherNetworks(measurement: Measurement, at: string): readonly Way[] {
  if (measurement.kind === "unmeasured" || isOnLan(measurement)) return [];
  const [probe, ...askers] = asTarget[measurement.mode] ?? [];
  const isUserPod = isPod(measurement) && measurement.scope === "rootless";
  const standsAlone = outcomeOf(measurement, { probe: "7" }) !== "reachable" || isUserPod;
  if (standsAlone || probe === undefined)
    // It has no address for others: nobody else can be on its network (7), the machine gets nowhere (18, 21).
    return [
      { probe: "18", at },
      { probe: "21", at },
    ];
  const others = askers.map((mode): Way => ({ probe, mode, at }));
  // Beside a pod of root stand those of the default network, as beside a container (7).
  return isPod(measurement) ? [{ probe: "7", mode: "unset", at }, ...others] : others;
}
