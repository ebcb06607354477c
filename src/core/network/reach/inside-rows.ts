import type { Target } from "../../podman/target.ts";
import { measurementFor } from "../measurement/measurement-for.ts";
import { insides } from "../measured/details/insides.ts";
import type { Inside } from "../measured/details/insides.ts";
import type { MeasuredVersion } from "../measured/reach.ts";
import { resolutionOf } from "../../podman/network-modes/resolution.ts";
import type { Resolution } from "../../podman/network-modes/resolution.ts";

/** One thing that a private container sees of its network: what it was in the lab, and what that is. */
export interface InsideRow {
  readonly term: string;
  readonly seen: string;
  readonly meaning: string;
}

/** What a private container of the lab saw, and with which release. */
export interface SeenInside {
  readonly podman: MeasuredVersion;
  readonly rows: readonly InsideRow[];
}

type Meanings = Readonly<Record<"addresses" | "gateway" | "nameServers" | "machine", string>>;

/** What the addresses of the lab are (lab/README.md; network-modes.md 1.1, and 2 for those of pasta). */
const meanings: Readonly<Record<Exclude<Resolution, "host">, Meanings>> = {
  bridge: {
    addresses: "an address of its own on Podman’s default network; each container gets another",
    gateway: "this machine’s end of that network",
    nameServers: "the name server of the local network, as this machine has it",
    machine: "the gateway again: this machine",
  },
  pasta: {
    addresses: "copies of this machine’s own addresses, on a card of the same name",
    gateway: "the router of the local network, as this machine has it",
    nameServers: "first pasta, which asks this machine’s resolver; then the one that this machine has",
    machine: "pasta’s address for this machine",
  },
  slirp4netns: {
    addresses: "the same IPv4 address in every such container; the IPv6 one is random",
    gateway: "the helper program slirp4netns",
    nameServers: "first the helper program, then the one that this machine has",
    machine: "an address of this machine",
  },
};

/**
 * What the network of `Network=private`, or of no line, looked like from inside in the lab. Undefined where it is no
 * network of its own, or nobody looked.
 */
export function insideRows(mode: "unset" | "private", target: Target): SeenInside | undefined {
  const resolution = resolutionOf(mode, target);
  const measurement = measurementFor({ kind: mode }, target);
  if (resolution === "host" || measurement.kind === "unmeasured") return undefined;
  const inside = insides[measurement.podman][measurement.scope][measurement.mode];
  if (inside === undefined) return undefined;
  // Where the name led elsewhere in older releases (6), what was seen of it does not hold.
  const knowsName = !measurement.except.includes("6");
  const rows = rowsOf(inside, meanings[resolution]);
  return {
    podman: measurement.podman,
    rows: knowsName ? rows : rows.filter(({ term }) => term !== nameOfMachine),
  };
}

const nameOfMachine = "host.containers.internal";

function rowsOf(inside: Inside, meaning: Meanings): readonly InsideRow[] {
  const { card, addresses, gateway, nameServers, machine } = inside;
  return [
    {
      term: addresses.length === 1 ? "Address" : "Addresses",
      seen: `${addresses.join(", ")} on ${card}`,
      meaning: meaning.addresses,
    },
    { term: "Gateway", seen: gateway, meaning: meaning.gateway },
    {
      term: nameServers.length === 1 ? "Name server" : "Name servers",
      seen: nameServers.join(", "),
      meaning: meaning.nameServers,
    },
    { term: nameOfMachine, seen: machine, meaning: meaning.machine },
  ];
}
