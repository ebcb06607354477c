import { allReached, atOwnAddress, publishIgnored } from "./reach-verdict.ts";
import type { ReadOutcome } from "./reach-verdict.ts";
import type { ReachVerdict } from "../measurement/verdict.ts";

/** A port published on 127.0.0.1, from the LAN: at the machine’s address (20b), or at the container’s (20c). */
export function loopbackPublishedPort(read: ReadOutcome): ReachVerdict {
  return publishIgnored(read) ?? atOwnAddress(read, "20c") ?? allReached(read, "20b");
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
  if (read("12c") === "reachable" && read("18") === "reachable") return { verdict: "yes" };
  const closed = read("18") === "blocked" && read("19") === "blocked" && read("21") === "not-applicable";
  return closed ? { verdict: "no", note: "no client reaches it" } : { verdict: "unknown" };
}
