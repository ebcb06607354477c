import { listed } from "../../english/listed.ts";
import type { Access } from "./access.ts";
import type { ClientId } from "./clients.ts";
import { portName } from "./exposed-port.ts";
import type { ExposedPort } from "./exposed-port.ts";

/** What a client gets to. `byRoute`: to every port, but only by a route that it sets to the container’s address. */
export type Opens =
  | { readonly kind: "every" }
  | { readonly kind: "ports"; readonly ports: readonly string[]; readonly byRoute: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

interface Row {
  readonly port: ExposedPort | undefined;
  readonly accesses: readonly Access[];
}

/** The note of an access that takes a route. */
export const routeNote = "only by a route that it sets to the container’s address";

/** Sums up the rows of the table for one client. The row without a port is about all that are not named. */
export function opensTo(client: ClientId, rows: readonly Row[]): Opens {
  const accesses = rows.flatMap(({ port, accesses: all }) =>
    all.filter((access) => access.client === client).map((access) => ({ port, access })),
  );
  const rest = accesses.find(({ port }) => port === undefined)?.access;
  if (rest?.verdict === "yes") return { kind: "every" };
  const ports = accesses.flatMap(({ port, access }) =>
    port !== undefined && access.verdict === "yes" ? [portName(port)] : [],
  );
  const stated = rest?.verdict === "partly" && rest.note !== routeNote ? [rest.note ?? ""] : [];
  const byRoute = rest?.note === routeNote;
  // Of a port that was not measured nobody can say that it takes a route.
  const isUnsure = accesses.some(({ port, access }) => port !== undefined && access.verdict === "unknown");
  if (byRoute && isUnsure && ports.length === 0) return { kind: "unknown" };
  if (ports.length + stated.length > 0 || byRoute)
    return { kind: "ports", ports: [...ports, ...stated], byRoute };
  return accesses.some(({ access }) => access.verdict === "unknown") ? { kind: "unknown" } : { kind: "none" };
}

/** “every port it opens”, “port 8080 and port 8443”, “nothing”, “not measured”. */
export function opensWords(opens: Opens): string {
  switch (opens.kind) {
    case "every":
      return "every port it opens";
    case "ports":
      return opens.byRoute
        ? `${opens.ports.length === 0 ? "no port" : `${listed(opens.ports)} only`}, unless it sets a route to the container’s address`
        : listed(opens.ports);
    case "none":
      return "nothing";
    case "unknown":
      return "not measured";
  }
}
