import type { Measurement } from "../measurement/measurement.ts";
import type { Access } from "./access.ts";
import { cellsOf, outcomeOf } from "./access.ts";
import type { ExposedPort } from "./exposed-port.ts";
import { unlessRouted } from "../reach/reach-verdict.ts";
import { routeNote } from "./opens.ts";

interface Row {
  readonly title: string;
  readonly port: ExposedPort | undefined;
  readonly accesses: readonly Access[];
}

/**
 * Puts what a document states of the local network in place of what was not measured, and says of a bridge of root
 * that its address can be routed to (18b, 21).
 */
export function withLan(row: Row, measurement: Measurement): Row {
  const isNamed = row.port !== undefined;
  const stated = measurement.stated?.[isNamed ? "published-port" : "unpublished-ports"];
  const canRoute = ["18b", "21"] as const;
  const isRouted = !isNamed && canRoute.every((probe) => outcomeOf(measurement, { probe }) === "reachable");
  return {
    ...row,
    accesses: row.accesses.map((access): Access => {
      if (access.client !== "local-network") return withContainers(access, measurement);
      if (stated?.note === unlessRouted)
        return { ...access, verdict: "partly", note: routeNote, source: stated.source };
      if (stated !== undefined) return { client: access.client, ...stated, cells: [] };
      if (!isRouted || access.verdict !== "no") return access;
      const ways = [{ probe: "18" }, { probe: "18b" }, { probe: "21" }] as const;
      return { client: access.client, verdict: "partly", note: routeNote, cells: cellsOf(measurement, ways) };
    }),
  };
}

/** What a document states of other containers, where it is the same for all of them. */
function withContainers(access: Access, { stated }: Measurement): Access {
  const answer = stated?.["reached-by-containers"];
  const isContainer = access.client === "same-network" || access.client === "other-containers";
  if (!isContainer || access.verdict !== "unknown" || answer?.verdict !== "yes") return access;
  return { client: access.client, ...answer, cells: [] };
}
