import type { PortLine } from "../../core/network/ports/published-ports.ts";

/** Ports as a person reads them: “8080 → 80, 127.0.0.1:8443 → 443”. */
export function listOfPorts(ports: readonly PortLine[]): string {
  return ports.map(({ value }) => value.replace(/:(?=[^:]*$)/, " → ")).join(", ");
}
