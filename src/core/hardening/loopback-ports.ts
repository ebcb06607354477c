import { changePort } from "../network/ports/change-ports.ts";
import { openPorts } from "../network/ports/published-ports.ts";
import type { PortLine } from "../network/ports/published-ports.ts";
import { readPublishedPort, writePublishedPort } from "../podman/values/port/published-port.ts";
import { writtenValue } from "../podman/words/written.ts";
import type { UnitValue } from "../unit-file/value.ts";
import type { Measure } from "./measure.ts";

/** Published ports that only this machine can connect to (rule publish-all-addresses, lab rootful/private/20). */
export const loopbackPorts: Measure = {
  id: "loopback-ports",
  preset: "careful",
  name: "Publish ports to this machine only",
  lines: ({ ports }) => openPorts(ports).map((port) => `PublishPort=${onLoopback(port) ?? port.value}`),
  takesAway:
    "The local network can’t connect to a published port at this machine’s addresses. To a system service a neighbour still can, by a route to the container.",
  mayBreak: "Other machines can’t use the service; put a reverse proxy in front where they should.",
  source: "lab 20, 20b, 20c: a port published on 127.0.0.1 from the local network",
  whyNot: ({ ports, isInPod, network }) => {
    if (isInPod) return "The pod publishes the ports.";
    if (network === "host") return "With host networking no port is published.";
    const used = ports.filter(({ kind }) => kind === "used");
    if (used.length === 0) return "No port is published.";
    return openPorts(used).some((port) => onLoopback(port) === undefined)
      ? "A port is written in a way that can’t be changed by itself."
      : undefined;
  },
  isOn: ({ ports }) => ports.some(({ kind }) => kind === "used") && openPorts(ports).length === 0,
  turnOn: ({ document, ports }) =>
    openPorts(ports).flatMap((port) => {
      const value = onLoopback(port);
      return value === undefined ? [] : changePort(document, port, value);
    }),
};

function onLoopback({ value }: PortLine): UnitValue | undefined {
  const port = readPublishedPort(value);
  if (port === undefined || port.hostPort === "") return undefined;
  const written = writePublishedPort({ ...port, address: { kind: "ipv4-loopback" } });
  return written.kind === "value" ? writtenValue(written) : undefined;
}
