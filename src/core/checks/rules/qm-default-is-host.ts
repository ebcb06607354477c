import { chooseNetwork } from "../../network/choose-network.ts";
import type { Rule } from "../rule.ts";

/** network-modes.md 1.1: QM’s containers.conf has netns="host" for containers inside the partition. */
export const qmDefaultIsHost: Rule = {
  id: "qm-default-is-host",
  check: ({ mode, target }) => {
    if (target.scope !== "qm" || mode.kind !== "unset") return [];
    return [
      {
        severity: "warning",
        title: "In a QM partition the default is the partition’s network",
        why: 'QM sets netns="host" for nested containers: without a Network= line published ports are ignored and the partition’s localhost services are open to it.',
        evidence: [
          {
            kind: "source",
            name: "containers/qm, containers.conf of 2026-03-31",
            url: "https://github.com/containers/qm/blob/main/containers.conf",
          },
        ],
        actions: [{ kind: "edit", label: "Write private", edit: (now) => chooseNetwork(now, "private") }],
      },
    ];
  },
};
