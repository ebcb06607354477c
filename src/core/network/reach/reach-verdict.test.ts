import { describe, expect, test } from "vitest";
import type { Outcome } from "../measurement/cell.ts";
import { clientAddress } from "./further-verdicts.ts";
import { allReached, localhostServices, otherContainers } from "./reach-verdict.ts";
import type { ReadOutcome } from "./reach-verdict.ts";

/** Reads outcomes from a table, for combinations that no measured row has. */
function outcomes(table: Readonly<Record<string, Outcome>>): ReadOutcome {
  return (probe) => table[probe] ?? "not-measured";
}

describe("several probes", () => {
  test.each<[Outcome, Outcome, string]>([
    ["reachable", "reachable", "yes"],
    ["blocked", "blocked", "no"],
    ["reachable", "blocked", "partly"],
    ["blocked", "reachable", "partly"],
    ["reachable", "not-measured", "unknown"],
    ["blocked", "not-measured", "unknown"],
    ["blocked", "not-applicable", "unknown"],
    ["not-applicable", "not-applicable", "unknown"],
  ])("%s and %s: %s", (first, second, verdict) => {
    expect(allReached(outcomes({ "10": first, "11": second }), "10", "11")).toEqual({ verdict });
  });
});

test("localhost that answers over one family only is partly open", () => {
  expect(localhostServices(outcomes({ "1": "reachable", "2": "blocked" }))).toEqual({ verdict: "partly" });
});

test("localhost that answers only by the name of this machine is open at that name", () => {
  const read = outcomes({ "1": "blocked", "2": "blocked", "5b": "blocked", "6b": "reachable" });
  expect(localhostServices(read)).toEqual({ verdict: "yes", note: "at host.containers.internal" });
});

test("other containers are unknown when nobody tried their published ports", () => {
  const read = outcomes({ "7": "not-applicable", "8": "blocked", "9a": "blocked" });
  expect(otherContainers(read)).toEqual({ verdict: "unknown" });
});

test("the client’s address is unknown when nobody looked", () => {
  expect(clientAddress(outcomes({}))).toEqual({ verdict: "unknown" });
});
