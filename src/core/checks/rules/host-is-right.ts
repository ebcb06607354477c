import { holds } from "../../network/claims.ts";
import type { Claim } from "../../network/claims.ts";
import { cellEvidence } from "../cell-evidence.ts";
import type { Action } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** network-modes.md 6.3, 6.4, 6.7, 6.10: what only the machine’s own network gives. */
const multicast: Claim = {
  sentence:
    "A program that has to see or use a certain interface, that answers discovery by multicast, or that opens very many or changing ports needs it. Multicast from the network arrives here, and not with private.",
  cells: [
    { probe: "12", outcome: "reachable" },
    { probe: "26", outcome: "reachable" },
    { probe: "26", outcome: "blocked", mode: "private" },
    { probe: "18", outcome: "reachable" },
  ],
};

const podmanTutorial: Action = {
  kind: "link",
  label: "Podman’s tutorial",
  url: "https://github.com/containers/podman/blob/main/docs/tutorials/basic_networking.md",
};

const qmModes: Action = {
  kind: "link",
  label: "QM’s network modes",
  url: "https://github.com/containers/qm/blob/main/docs/docs/how_tos/network.md",
};

/** Host networking has its uses; whoever needs one of them should hear so. */
export const hostIsRight: Rule = {
  id: "host-is-right",
  check: ({ network, measurement }) => {
    if (network !== "host" || !holds(multicast, measurement)) return [];
    return [
      {
        severity: "note",
        title: "Sometimes host is right",
        why: multicast.sentence,
        evidence: cellEvidence(measurement, ["12", "26", "18"]),
        actions: [podmanTutorial, qmModes],
      },
    ];
  },
};
