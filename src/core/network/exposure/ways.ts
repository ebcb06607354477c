import type { Measurement } from "../measurement/measurement.ts";
import type { Place } from "../../podman/place.ts";
import { asTarget } from "../reach/reach-verdict.ts";
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

type TcpPort = Extract<ExposedPort, { kind: "tcp" }>;

/** The ways to a published port of the machine, with those to the address of the container itself. */
export function waysToPublished(port: TcpPort, measurement: Measurement, naming: Naming): WaysOfClients {
  const own = waysToUnpublished(measurement, naming);
  const { machines } = naming.place;
  const published = port.on === "all" ? waysOnAll(port, machines) : waysOnLoopback(port, machines);
  return {
    "local-network": [...published.lan, ...own["local-network"].filter(({ probe }) => probe === "18b")],
    "this-machine": [...published.machine, ...own["this-machine"]],
    "same-network": own["same-network"],
    "other-containers": isOnLan(measurement) ? [] : [...published.others, ...own["other-containers"]],
  };
}

type WaysToMachine = Readonly<Record<"lan" | "machine" | "others", readonly Way[]>>;

/** Published without an address (19, 22). */
function waysOnAll({ hostPort }: TcpPort, machines: string): WaysToMachine {
  const atMachine = `${machines} address, port ${hostPort}`;
  return {
    lan: [
      { probe: "19", at: atMachine },
      { probe: "19e", at: `${machines} IPv6 address` },
    ],
    machine: [
      { probe: "19c", at: `127.0.0.1, port ${hostPort}` },
      { probe: "19d", at: atMachine },
    ],
    others: [
      { probe: "22b", at: atMachine },
      { probe: "22e", at: `host.containers.internal, port ${hostPort}` },
    ],
  };
}

/** Published on 127.0.0.1 (20). */
function waysOnLoopback({ hostPort }: TcpPort, machines: string): WaysToMachine {
  const atMachine = `${machines} address, port ${hostPort}`;
  return {
    lan: [{ probe: "20b", at: atMachine }],
    machine: [{ probe: "20", at: `127.0.0.1, port ${hostPort}` }],
    others: [{ probe: "20d", at: atMachine }],
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
  const only = isPod(measurement)
    ? "every port, but only from the default network"
    : "every port where isolate= allows it";
  const others = askers.map((mode): Way => ({ probe, mode, at, only }));
  // Beside a pod of root stand those of the default network, as beside a container (7).
  return isPod(measurement) ? [{ probe: "7", mode: "unset", at, only }, ...others] : others;
}
