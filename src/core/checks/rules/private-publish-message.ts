import { cellEvidence } from "../cell-evidence.ts";
import { isSince } from "../../settings/release.ts";
import { removeSetting } from "../../unit-file/remove.ts";
import type { Rule } from "../rule.ts";

/** lab/reachability.md 26: the line came with 5.8.6 and 6.1.1, and the ports were published (cells 19, 20). */
export const privatePublishMessage: Rule = {
  id: "private-publish-message",
  check: ({ mode, ports, target, measurement }) => {
    if (mode.kind !== "private" || !isSince(target.podman, "5.7")) return [];
    if (!ports.some(({ kind }) => kind === "used")) return [];
    const network = { section: "Container", key: "Network" };
    return [
      {
        severity: "note",
        title: "The journal will say that ports were discarded",
        why: `Podman ${target.podman} writes “Port mappings have been discarded” when Network=private stands in the file. The ports work all the same.`,
        evidence: [
          ...cellEvidence(measurement, ["19", "20"]),
          { kind: "source", name: "lab/messages.json: private, -p, on 5.8.6 and 6.1.1" },
        ],
        // In a partition the line does real work (qm-default-is-host).
        actions:
          target.scope === "qm"
            ? []
            : [{ kind: "edit", label: "Leave the line out", edit: (now) => removeSetting(now, network) }],
      },
    ];
  },
};
