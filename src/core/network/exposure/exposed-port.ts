import { readPublishedPort } from "../../podman/values/port/published-port.ts";
import type { PortLine } from "../ports/published-ports.ts";

/** A published port as far as the lab can tell who reaches it. */
export type ExposedPort =
  | {
      readonly kind: "tcp";
      /** All addresses of the machine, or only its own 127.0.0.1. */
      readonly on: "all" | "loopback";
      /** The port of the machine, or words for one that Podman takes by itself. */
      readonly hostPort: string;
      readonly containerPort: string;
    }
  /** Only TCP on all addresses and on 127.0.0.1 was measured (lab/README.md). */
  | { readonly kind: "unmeasured"; readonly value: string; readonly why: string };

/** Reads the ports of a file that are in use, in its order. */
export function exposedPorts(ports: readonly PortLine[]): readonly ExposedPort[] {
  return ports.filter(({ kind }) => kind === "used").map(({ value }) => exposedPort(value));
}

function exposedPort(value: string): ExposedPort {
  const unmeasured = (why: string): ExposedPort => ({ kind: "unmeasured", value, why });
  const port = readPublishedPort(value);
  if (port === undefined) return unmeasured("this value can’t be read here");
  const { address, protocol, containerPort } = port;
  if (protocol === "udp" || protocol === "sctp") return unmeasured("only TCP was measured");
  const hostPort = port.hostPort === "" ? "that Podman picks" : port.hostPort;
  if (address.kind === "all" || (address.kind === "other" && address.text === "0.0.0.0"))
    return { kind: "tcp", on: "all", hostPort, containerPort };
  if (address.kind === "ipv4-loopback") return { kind: "tcp", on: "loopback", hostPort, containerPort };
  return unmeasured("only all addresses and 127.0.0.1 were measured");
}

/** How a port is called: “port 8080”. */
export function portName(port: ExposedPort): string {
  return port.kind === "tcp" ? `port ${port.hostPort}` : `port ${port.value}`;
}
