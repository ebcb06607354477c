import { changePort, openPorts, portLines } from "../../network/published-ports.ts";
import type { PortLine } from "../../network/published-ports.ts";
import { rangeOfPart } from "../../settings/grammar/value-parts.ts";
import { readPublishedPort, writePublishedPort } from "../../settings/values/published-port.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { Rule } from "../rule.ts";

/** lab 19 and 19d: a port without an address answers at every address of the machine. */
export const publishAllAddresses: Rule = {
  id: "publish-all-addresses",
  check: ({ points, ports, document, mode }) => {
    // In a pod the pod publishes; Podman refuses ports of a member (keys.json, networkModes).
    if (mode.kind === "pod") return [];
    const point = points.find(({ id }) => id === "publish-all-addresses");
    const open = openToAll(ports);
    const first = open[0];
    if (point === undefined || first === undefined) return [];
    return [
      {
        severity: "note",
        title:
          open.length === 1
            ? `PublishPort=${first.value} is open on every address`
            : `${open.length} published ports are open on every address`,
        why: point.why,
        ...(point.further === undefined ? {} : { further: point.further }),
        range: rangeOfPart(document, first.entry, ["address", "host-port", "container-port"]),
        evidence: [{ kind: "cells", cells: point.cells }],
        actions: [
          {
            kind: "edit",
            label: "Bind to 127.0.0.1",
            edit: bindToLoopback,
          },
        ],
      },
    ];
  },
};

type UsedPort = Extract<PortLine, { kind: "used" }>;

const openToAll = (ports: readonly PortLine[]): readonly UsedPort[] => openPorts(ports).filter(isOpenToAll);

function isOpenToAll(line: PortLine): line is UsedPort {
  const address = readPublishedPort(line.value)?.address;
  const isEvery =
    address?.kind === "all" || (address?.kind === "other" && ["0.0.0.0", "::"].includes(address.text));
  return isEvery && line.kind === "used";
}

function bindToLoopback(document: UnitDocument): readonly TextChange[] {
  return openToAll(portLines(document)).flatMap((line) => {
    const port = readPublishedPort(line.value);
    if (port === undefined) return [];
    const written = writePublishedPort({ ...port, address: { kind: "ipv4-loopback" } });
    return written.kind === "value" ? changePort(document, line, written.value) : [];
  });
}
