import { chooseNetwork } from "../../network/choose-network.ts";
import { setPortsAside } from "../../network/published-ports.ts";
import type { PortLine } from "../../network/published-ports.ts";
import { rangeOfPart } from "../../settings/grammar/value-parts.ts";
import { readPublishedPort } from "../../settings/values/published-port.ts";
import type { Rule } from "../rule.ts";
import { cellEvidence } from "../cell-evidence.ts";

/** lab rootful/host/19 and rootless/host/19: nothing listens on the published number. */
export const hostPublishPortIgnored: Rule = {
  id: "host-publish-port-ignored",
  check: ({ mode, network, ports, measurement, document }) => {
    if (network !== "host") return [];
    const used = ports.filter((port) => port.kind === "used");
    const first = used[0];
    if (first === undefined) return [];
    return [
      {
        severity: "warning",
        title:
          used.length === 1
            ? `PublishPort=${first.value} has no effect`
            : `${used.length} published ports have no effect`,
        why: `${mode.kind === "unset" ? droppedByDefault : dropped} ${listensDirectly(first)}`,
        range: rangeOfPart(document, first.entry, ["host-port", "address"]),
        evidence: cellEvidence(measurement, ["19", "19c", "18"]),
        actions: [
          { kind: "edit", label: "Keep as comments", edit: setPortsAside },
          { kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") },
        ],
      },
    ];
  },
};

const dropped = "Podman drops published ports with host networking and prints one line about it.";
const droppedByDefault =
  "Without a Network= line this container is on the partition’s network, where Podman drops published ports.";

/** Says on which port the program of a mapping is found under host networking. */
export function listensDirectly(port: PortLine): string {
  const read = readPublishedPort(port.value);
  return read === undefined
    ? "The program listens on its own ports directly."
    : `The program listens on its own port directly, ${read.containerPort} if that is where the mapping led.`;
}
