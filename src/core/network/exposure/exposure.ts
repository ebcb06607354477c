import type { Scope } from "../../podman/target.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { placeOf } from "../../podman/place.ts";
import type { PortLine } from "../ports/published-ports.ts";
import { accessBy, unknownTo } from "./access.ts";
import type { Access, Way } from "./access.ts";
import { clientsOf, clientWords } from "./clients.ts";
import type { ClientId } from "./clients.ts";
import { exposedPorts } from "./exposed-port.ts";
import type { ExposedPort } from "./exposed-port.ts";
import { hostAccess } from "./host-access.ts";
import { withLan } from "./lan-access.ts";
import { notesOn } from "./notes.ts";
import type { Statement } from "./notes.ts";
import { opensTo } from "./opens.ts";
import type { Opens } from "./opens.ts";
import { exposureSentence } from "./sentence.ts";
import { waysToPublished, waysToUnpublished } from "./ways.ts";

/** Who can connect to a port; without a port, to all that are not named. */
export interface PortExposure {
  readonly title: string;
  readonly port: ExposedPort | undefined;
  readonly accesses: readonly Access[];
}

/** “Who can reach this container?” */
export interface Exposure {
  /** The answer in one sentence. */
  readonly sentence: string;
  /** The same for the picture: each client by its name, and what it gets to. */
  readonly clients: readonly { readonly client: ClientId; readonly words: string; readonly opens: Opens }[];
  readonly ports: readonly PortExposure[];
  /** What else holds: firewall, addresses of clients, the internet. */
  readonly notes: readonly Statement[];
}

/** What the exposure of a container follows from. */
export interface ExposureInput {
  readonly measurement: Measurement;
  readonly scope: Scope;
  /** The ports that count: its own, or those of the pod or container whose network it shares. */
  readonly ports: readonly PortLine[];
  /** The name by which others look it up, on networks with names. */
  readonly name: string;
}

/** Puts together from the measured cells who can connect to which port of a container, where, and what stops it. */
export function exposureOf(input: ExposureInput): Exposure {
  const { measurement, scope } = input;
  const place = placeOf(scope);
  const ports = portExposures(input);
  const clients = clientsOf(measurement).map((client) => ({
    client,
    words: clientWords(client, measurement, place),
    opens: opensTo(client, ports),
  }));
  return {
    sentence: exposureSentence(clients, measurement, place),
    clients,
    ports,
    notes: notesOn(
      measurement,
      place,
      ports.flatMap(({ port }) => port ?? []),
    ),
  };
}

function portExposures(input: ExposureInput): readonly PortExposure[] {
  const { measurement, scope, name } = input;
  const place = placeOf(scope);
  const onHost = hostAccess(measurement, place);
  if (onHost !== undefined) return [{ title: "Every port it opens", port: undefined, accesses: onHost }];
  const published = exposedPorts(input.ports).map((port): PortExposure => {
    const title = titleOf(port);
    if (port.kind === "unmeasured") {
      const unknown = (client: ClientId) => unknownTo(client, measurement, port.why);
      return { title, port, accesses: clientsOf(measurement).map(unknown) };
    }
    const naming = { place, name, port: `port ${port.containerPort}` };
    return { title, port, accesses: byWays(measurement, waysToPublished(port, measurement, naming)) };
  });
  const others: PortExposure = {
    title: published.length === 0 ? "Every port it opens" : "Every other port it opens",
    port: undefined,
    accesses: byWays(measurement, waysToUnpublished(measurement, { place, name, port: "the same port" })),
  };
  return [...published, others].map((row) => withLan(row, measurement));
}

function titleOf(port: ExposedPort): string {
  if (port.kind === "unmeasured") return `PublishPort=${port.value}`;
  const { hostPort, containerPort, on } = port;
  const where = on === "loopback" ? " on 127.0.0.1" : "";
  return `Port ${hostPort}${where}${hostPort === containerPort ? "" : `, ${containerPort} in the container`}`;
}

function byWays(
  measurement: Measurement,
  ways: Readonly<Record<ClientId, readonly Way[]>>,
): readonly Access[] {
  return clientsOf(measurement).map((client) => accessBy(client, measurement, ways[client]));
}
