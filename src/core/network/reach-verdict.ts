import type { Outcome } from "./measurement.ts";
import type { ProbeId } from "./measured/reach.ts";
import type { Place } from "./place.ts";

/** What the cells say to a question, with a few words to it. */
export interface ReachVerdict {
  readonly verdict: "yes" | "no" | "partly" | "unknown";
  readonly note?: string;
}

/** Gives the outcome of a probe in the measurement that is judged. */
export type ReadOutcome = (probe: ProbeId) => Outcome;

const yes: ReachVerdict = { verdict: "yes" };
const no: ReachVerdict = { verdict: "no" };
const unknown: ReachVerdict = { verdict: "unknown" };

/** Yes when all probes got through, no when all were blocked, partly when both; else unknown. */
export function allReached(read: ReadOutcome, ...probes: readonly ProbeId[]): ReachVerdict {
  const outcomes = new Set(probes.map(read));
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
  const ofRoot = read("9e") === "reachable" ? "; root’s by address" : "";
  return { verdict: "partly", note: `${published === "blocked" ? `only ${near}` : far}${ofRoot}` };
}

/** A port that was not published: at the machine’s addresses (18, 13), or at the container’s own (18b). */
export function unpublishedPorts(read: ReadOutcome, place: Place): ReachVerdict {
  return atOwnAddress(read, "18b", place) ?? allReached(read, "18", "13");
}

/** A published port, from the LAN (19). */
export function publishedPort(read: ReadOutcome): ReachVerdict {
  return publishIgnored(read) ?? allReached(read, "19");
}

/** A port published on 127.0.0.1, from the LAN: at the machine’s address (20b), or at the container’s (20c). */
export function loopbackPublishedPort(read: ReadOutcome, place: Place): ReachVerdict {
  return publishIgnored(read) ?? atOwnAddress(read, "20c", place) ?? allReached(read, "20b");
}

/** Multicast from the LAN (26); sending it (26b) is another matter. */
export function lanMulticast(read: ReadOutcome): ReachVerdict {
  if (read("26") === "blocked" && read("26b") === "reachable")
    return { verdict: "no", note: "it can send it" };
  return allReached(read, "26");
}

/** Whether the server sees the client’s address (23); measured at a published port, so not where there is none. */
export function clientAddress(read: ReadOutcome): ReachVerdict {
  if (read("23") !== "not-applicable") return allReached(read, "23");
  // In the machine’s own network namespace (12c) no forwarder stands between the program and its client.
  if (read("12c") === "reachable" && read("18") === "reachable") return yes;
  const closed = read("18") === "blocked" && read("19") === "blocked" && read("21") === "not-applicable";
  return closed ? { verdict: "no", note: "no client reaches it" } : unknown;
}

/** 21, from the machine itself, tells the address on a bridge from an address on the LAN. */
function atOwnAddress(read: ReadOutcome, probe: ProbeId, { machines }: Place): ReachVerdict | undefined {
  if (read("18") !== "blocked" || read(probe) !== "reachable") return undefined;
  return read("21") === "blocked"
    ? { verdict: "yes", note: "at its own address" }
    : { verdict: "no", note: `not at ${machines} addresses` };
}

/** The container’s own ports are those of the machine (18), and nothing listens on the published one (19). */
function publishIgnored(read: ReadOutcome): ReachVerdict | undefined {
  if (read("18") !== "reachable" || read("19") !== "blocked") return undefined;
  return { verdict: "no", note: "PublishPort= is ignored" };
}
