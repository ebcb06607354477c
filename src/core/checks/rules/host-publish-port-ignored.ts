import { chooseNetwork } from "../../network/choose-network.ts";
import { portLines, setPortsAside } from "../../network/published-ports.ts";
import type { PortLine } from "../../network/published-ports.ts";
import { readPublishedPort } from "../../settings/values/published-port.ts";
import type { Rule } from "../rule.ts";
import { cellEvidence } from "../cell-evidence.ts";

/** lab rootful/host/19 and rootless/host/19: nothing listens on the published number. */
export const hostPublishPortIgnored: Rule = {
  id: "host-publish-port-ignored",
  check: ({ document, mode, measurement }) => {
    if (mode.kind !== "host") return [];
    const used = portLines(document).filter((port) => port.kind === "used");
    const first = used[0];
    if (first === undefined) return [];
    return [
      {
        severity: "warning",
        title:
          used.length === 1
            ? `PublishPort=${first.value} has no effect`
            : `${used.length} published ports have no effect`,
        why: `Podman drops published ports with host networking and prints one line about it. ${listensDirectly(first)}`,
        range: first.entry.valueRange,
        evidence: cellEvidence(measurement, ["19", "19c", "18"]),
        actions: [
          { kind: "edit", label: "Keep as comments", changes: setPortsAside(document) },
          { kind: "edit", label: "Use private", changes: chooseNetwork(document, "private") },
        ],
      },
    ];
  },
  fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\nPublishPort=8080:80\n" },
  silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n" },
};

/** Says on which port the program of a mapping is found under host networking. */
export function listensDirectly(port: PortLine): string {
  const read = readPublishedPort(port.value);
  return read === undefined
    ? "The program listens on its own ports directly."
    : `The program listens on its own port directly, ${read.containerPort} if that is where the mapping led.`;
}
