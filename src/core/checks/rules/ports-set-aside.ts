import { chooseNetwork } from "../../network/choose-network.ts";
import { publishesPorts } from "../../network/effective-network.ts";
import { cellEvidence } from "../cell-evidence.ts";
import type { Rule } from "../rule.ts";
import { listensDirectly } from "./host-publish-port-ignored.ts";

/** Ports that the choice of a network that publishes none made comments of (docs/decisions). */
export const portsSetAside: Rule = {
  id: "ports-set-aside",
  check: ({ mode, target, network, ports, measurement }) => {
    if (publishesPorts(mode, target.scope)) return [];
    const kept = ports.filter((port) => port.kind === "set-aside");
    const first = kept[0];
    if (first === undefined) return [];
    return [
      {
        severity: "note",
        title:
          kept.length === 1
            ? `PublishPort=${first.value} is kept for later`
            : `${kept.length} published ports are kept for later`,
        why: `${network === "host" ? listensDirectly(first) : "Nobody reaches it with this network."} The mapping stays in the file as a comment and comes back with Private.`,
        range: first.entry.valueRange,
        evidence: cellEvidence(measurement, ["19", "18"]),
        actions: [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }],
      },
    ];
  },
};
