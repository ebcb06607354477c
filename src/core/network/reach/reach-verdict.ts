import type { ReachVerdict } from "../measurement/verdict.ts";
import type { Outcome } from "../measurement/cell.ts";
import type { LabMode, ProbeId } from "../measured/reach.ts";

/** Gives the outcome of a probe in the measurement that is judged, or in another mode of its release and scope. */
export type ReadOutcome = (probe: ProbeId, mode?: LabMode) => Outcome;

const yes: ReachVerdict = { verdict: "yes" };
const no: ReachVerdict = { verdict: "no" };
const unknown: ReachVerdict = { verdict: "unknown" };

/** Yes when all probes got through, no when all were blocked, partly when both; else unknown. */
export function allReached(read: ReadOutcome, ...probes: readonly ProbeId[]): ReachVerdict {
  const outcomes = new Set(probes.map((probe) => read(probe)));
  if (outcomes.has("not-applicable") || outcomes.has("not-measured")) return unknown;
  if (outcomes.size > 1) return { verdict: "partly" };
  return outcomes.has("reachable") ? yes : no;
}

/** Services bound only to 127.0.0.1: directly (1, 2), or at an address that stands for it (5b, 6b). */
export function localhostServices(read: ReadOutcome): ReachVerdict {
  const direct = allReached(read, "1", "2");
  if (direct.verdict !== "no") return direct;
  if (read("5b") === "reachable") return { verdict: "yes", note: "at its gateway’s address" };
  if (read("6b") === "reachable") return { verdict: "yes", note: "at host.containers.internal" };
  return no;
}

/** Services on all addresses: at the LAN address of the machine (4), or by the name that Podman gives it (6). */
export function servicesOnAllAddresses(read: ReadOutcome): ReachVerdict {
  if (read("4") === "reachable") return yes;
  if (read("6") === "reachable") return { verdict: "yes", note: "at host.containers.internal" };
  return allReached(read, "4", "6");
}

/** The machine’s interface (12) and address (12b), and whether NET_ADMIN lets the container change them (16). */
export function interfaces(read: ReadOutcome): ReachVerdict {
  if (read("12") === "blocked" && read("12b") === "reachable")
    return { verdict: "no", note: "only a copy of its address" };
  const seen = allReached(read, "12", "12b");
  if (seen.verdict !== "yes") return seen;
  if (read("16") === "reachable") return { verdict: "yes", note: "changing them takes NET_ADMIN" };
  return read("16") === "blocked" ? { verdict: "yes", note: "but not change them" } : yes;
}

/** Containers on its network (7), on other networks by address (8, 9a, 9l) or published port (9i, 9k), of root (9e). */
export function otherContainers(read: ReadOutcome): ReachVerdict {
  const byAddress = [read("8"), read("9a")].filter((outcome) => outcome !== "not-applicable");
  if (byAddress.length === 0 || byAddress.includes("not-measured")) return unknown;
  if (!byAddress.includes("blocked")) return { verdict: "yes", note: "by address, published or not" };
  // Where 9a does not apply, the container of 9i is a neighbour, and 9k asks one that is not.
  const published = read(read("9a") === "not-applicable" ? "9k" : "9i");
  if (published !== "reachable" && published !== "blocked") return unknown;
  const neighbours = read("7") === "reachable" || byAddress.includes("reachable");
  if (published === "blocked" && !neighbours) return no;
  const near = read("9l") === "reachable" ? "where isolate= allows it" : "on the same network";
  const far = neighbours ? `${near}, else published ports` : "only ports they publish";
  const ofRoot = read("9e") === "reachable" ? "; those of root by address" : "";
  return { verdict: "partly", note: `${published === "blocked" ? `only ${near}` : far}${ofRoot}` };
}

/**
 * How containers of other bridge networks were tried against one of this mode: the probe, and who asked
 * (network-modes.md 4.2).
 */
export const asTarget: Readonly<Partial<Record<LabMode, readonly [ProbeId, ...LabMode[]]>>> = {
  unset: ["8", "named"],
  private: ["8", "named"],
  bridge: ["8", "named"],
  container: ["8", "named"],
  pod: ["8", "named"],
  named: ["9a", "bridge"],
  "named-ipv6": ["9a", "bridge"],
  "named-two": ["9a", "bridge"],
  internal: ["9b", "bridge"],
  isolate: ["9c", "bridge", "isolate", "isolate-false"],
  "isolate-strict": ["9d", "bridge"],
  "isolate-false": ["9l", "bridge", "isolate", "isolate-false"],
};

/**
 * Containers that reach this one: on its network (7), on other bridge networks by address, or through a port that it
 * publishes (22b; rootless 22e). On the machine’s network it is reached as the machine is (4 and 6 of private).
 */
export function reachedByContainers(read: ReadOutcome, mode?: LabMode): ReachVerdict {
  if (read("12c") === "reachable") return servicesOnAllAddresses((probe) => read(probe, "private"));
  const published = [read("22b"), read("22e")];
  if (published.includes("not-measured") || published[0] === "not-applicable") return unknown;
  // Its address is on the LAN (18b), but not for the machine (21): no other container was sent there.
  if (read("18b") === "reachable" && read("21") === "blocked")
    return { verdict: "partly", note: "on the same network; from others not measured" };
  const far = published.includes("reachable");
  if (read("7") !== "reachable") return far ? { verdict: "partly", note: "only ports you publish" } : no;
  const near = whereAddressAnswers(read, mode);
  if (near === "everywhere") return { verdict: "yes", note: "by address, published or not" };
  return { verdict: "partly", note: far ? `${near}, else published ports` : `only ${near}` };
}

/** From which networks its address answers. A rootless pod has pasta, so it has none for others (8). */
function whereAddressAnswers(read: ReadOutcome, mode: LabMode = "none"): string {
  const [probe, ...askers] = asTarget[mode] ?? [];
  const outcomes =
    probe === undefined || (mode === "pod" && read("8") !== "reachable")
      ? []
      : askers.map((asker) => read(probe, asker));
  if (!outcomes.includes("reachable")) return "on the same network";
  return outcomes.includes("blocked") ? "where isolate= allows it" : "everywhere";
}

/** A port that was not published: at the machine’s addresses (18, 13), or at the container’s own (18b). */
export function unpublishedPorts(read: ReadOutcome): ReachVerdict {
  return atOwnAddress(read, "18b") ?? allReached(read, "18", "13");
}

/** A published port, from the LAN (19); on the LAN itself no port of the machine leads there (18b). */
export function publishedPort(read: ReadOutcome): ReachVerdict {
  const reached = publishIgnored(read) ?? allReached(read, "19");
  const isOnLan = reached === no && atOwnAddress(read, "18b")?.verdict === "yes";
  return isOnLan ? { verdict: "no", note: "only at its own address" } : reached;
}

/** The note of a no that a route to the container’s address turns into a yes (18b, 21). */
export const unlessRouted = "unless it sets a route to the container";

/** 21, from the machine itself, tells the address on a bridge from an address on the LAN. */
export function atOwnAddress(read: ReadOutcome, probe: ProbeId): ReachVerdict | undefined {
  if (read("18") !== "blocked" || read(probe) !== "reachable") return undefined;
  return read("21") === "blocked"
    ? { verdict: "yes", note: "at its own address" }
    : { verdict: "no", note: unlessRouted };
}

/** The container’s own ports are those of the machine (18), and nothing listens on the published one (19). */
export function publishIgnored(read: ReadOutcome): ReachVerdict | undefined {
  if (read("18") !== "reachable" || read("19") !== "blocked") return undefined;
  return { verdict: "no", note: "PublishPort= is ignored, its own ports are open" };
}
