import type { PointId } from "../network/claims/point-row.ts";
import type { Point } from "../network/claims/points.ts";
import { chooseNetwork } from "../network/edit/choose-network.ts";
import { openPorts } from "../network/ports/published-ports.ts";
import type { FileToCheck } from "./model/file-to-check.ts";
import type { Finding, Severity } from "./model/finding.ts";

/** Points that a rule says, with what can be done about them. */
type PointWithoutRule = Exclude<
  PointId,
  "publish-all-addresses" | "publish-bypasses-firewall" | "host-localhost-services"
>;

/** How much each point about the network weighs. The points hold the sentences; what goes wrong has rules. */
const severities: Readonly<Record<PointWithoutRule, Severity>> = {
  "host-lateral-movement": "note",
  "host-open-ports": "note",
  "host-interfaces": "note",
  "host-other-containers": "note",
  "host-container-escape": "note",
  "private-published-only": "good",
  "private-escape": "note",
  "private-not-offline": "note",
  "private-reaches-services": "note",
  "private-neighbours": "note",
  "named-neighbours": "note",
  "private-lan-route": "note",
  "none-nothing": "good",
  "publish-obeys-firewall": "note",
};

/** What is true of a container’s network, in the order of the points. */
export function networkFindings(file: FileToCheck, points: readonly Point[]): readonly Finding[] {
  if (file.kind !== "Container") return [];
  return points.flatMap((point) => {
    const { id, title, why, further, cells } = point;
    if (!isWithoutRule(id) || !isAbout(point, file)) return [];
    return [
      {
        rule: id,
        isRule: false,
        severity: severities[id],
        title,
        why,
        ...(further === undefined ? {} : { further }),
        evidence: [{ kind: "cells", cells }],
        actions:
          // A member of a pod would leave its network (rule pod-network-override).
          id === "private-not-offline" && file.mode.kind !== "pod"
            ? [{ kind: "edit", label: "Use no network", edit: (now) => chooseNetwork(now, "none") }]
            : [],
      },
    ];
  });
}

function isWithoutRule(id: PointId): id is PointWithoutRule {
  return Object.hasOwn(severities, id);
}

/** What is known about published ports concerns a file with a port that others can connect to. */
function isAbout({ topic }: Point, { ports }: FileToCheck): boolean {
  return topic === "network" || openPorts(ports).length > 0;
}
