import { capitalized } from "../../english/capitalized.ts";
import { publishesPorts } from "../../podman/network-modes/publishes-ports.ts";
import { placeOf } from "../../podman/place.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { networkModes } from "../../podman/network-modes/network-modes.ts";
import type { NetworkModeFacts } from "../../podman/network-modes/network-modes.ts";
import { readPublishedPort } from "../../podman/values/port/published-port.ts";
import type { PublishedPort } from "../../podman/values/port/published-port.ts";
import type { ExplainedFile } from "./key-lines.ts";
import { shortened } from "./shown.ts";

/**
 * What a `PublishPort=` opens, in a sentence; of one that has no effect, why. Source: man podman-run, --publish;
 * network-modes.md 3, lab rootful/host/19, rootful/none/19, rootful/container/19. Who connects: `portReach`.
 */
export function portWords(value: string, explained: ExplainedFile, section: string): string {
  const { analysis, target } = explained;
  if (section === "Container" && !publishesPorts(analysis.mode, target.scope))
    return idleWords(analysis.mode);
  const port = readPublishedPort(value);
  const inside = section === "Container" ? "the container" : "the pod";
  if (port === undefined)
    return /[%$]/.test(value)
      ? `Publishes ${shortened(value)}: which ports that are is known only at the start.`
      : `Publishes ${shortened(value)}.`;
  const { machine } = placeOf(target.scope);
  return `${hostSide(port, machine)} ${verb(port)} to ${portName(port.containerPort)} of ${inside}.`;
}

function hostSide(port: PublishedPort, machine: string): string {
  const transport =
    port.protocol === "udp" || port.protocol === "sctp" ? `${port.protocol.toUpperCase()} ` : "";
  if (port.hostPort === "")
    return `A free ${transport}port of ${machine}${addressWords(port)}, another one at each start,`;
  const name = portName(port.hostPort);
  const shown = transport === "" ? capitalized(name) : `${transport}${name}`;
  return `${shown} of ${machine}${addressWords(port)}`;
}

function addressWords({ address }: PublishedPort): string {
  switch (address.kind) {
    case "all":
      return "";
    case "ipv4-loopback":
      return ", only at its own 127.0.0.1,";
    case "ipv6-loopback":
      return ", only at its own ::1,";
    case "other":
      return wildcards.get(address.text) ?? `, only at the address ${address.text},`;
  }
}

const wildcards: ReadonlyMap<string, string> = new Map([
  ["0.0.0.0", ", at all IPv4 addresses,"],
  ["::", ", at all IPv6 addresses,"],
]);

function verb({ hostPort }: PublishedPort): "lead" | "leads" {
  return hostPort.includes("-") ? "lead" : "leads";
}

function portName(port: string): string {
  return port.includes("-") ? `ports ${port.replace("-", " to ")}` : `port ${port}`;
}

function idleWords({ kind }: NetworkMode): string {
  // Without a line it is this machine’s network that publishes nothing.
  return whyIdle[kind === "unset" ? "machine" : networkModes[kind].joins];
}

const ownPortsCount =
  "Opens nothing: on this network the program’s own ports are open at once, and Podman drops published ones.";
const othersCount = "Opens nothing: the container shares another network, and the ports of that one count.";

/** Why no port is published, by whose network it is. */
const whyIdle: Readonly<Record<NetworkModeFacts["joins"], string>> = {
  nothing: "Opens nothing: a container without a network can’t publish ports, and Podman drops them.",
  pod: "Opens nothing: in a pod, the ports that the pod publishes count.",
  container: othersCount,
  namespace: othersCount,
  machine: ownPortsCount,
  own: ownPortsCount,
  network: ownPortsCount,
};
