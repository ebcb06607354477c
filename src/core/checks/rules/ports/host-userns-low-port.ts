import { cellAt } from "../../../network/measurement/cell.ts";
import { placeOf } from "../../../podman/place.ts";
import type { Evidence } from "../../model/finding.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { ownUserNamespace } from "../../reading/own-user-namespace.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** lab rootful/host-userns/14, rootful/host-userns/16. */
export const hostUsernsLowPort: Rule = {
  id: "host-userns-low-port",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "The network is `host`, and `UserNS=`, `RemapUsers=auto`, `UIDMap=` or `SubUIDMap=` gives users of its own.",
  notWhen: "`UserNS=` is host, container:… or ns:…: the users may be those of this machine.",
  where: "System units and QM.",
  message:
    "In a user namespace of its own the container has no rights over this machine’s network: no ports below 1024, no changes of addresses or firewall.",
  fix: "Leave out the user namespace, or host networking.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 14 and 16, host-userns" }],
  examples: {
    fires: [
      containerWith("Network=host\nUserNS=auto"),
      containerWith("Network=host\nUserNS=keep-id:uid=1000"),
      containerWith("Network=host\nUIDMap=0:200000:65536"),
      containerWith("Network=host\nSubUIDMap=containers", { scope: "qm" }),
      containerWith("Network=host\nPodmanArgs=--userns=auto"),
      containerWith("Network=host\nRemapUsers=auto"),
      containerWith("Network=host\nUserNS=host\nPodmanArgs=--userns=auto"),
    ],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("Network=host\nUserNS=host"),
      containerWith("Network=host\nUserNS="),
      containerWith("Network=host\nUserNS=container:web"),
      containerWith("Network=host\nPodmanArgs=--userns=ns:/proc/1/ns/user"),
      containerWith("Network=host\nUserNS=auto\nPodmanArgs=--userns=host"),
      containerWith("Network=host\nUserNS=auto", { scope: "user" }),
      containerWith("Network=host"),
    ],
  },
  check: (context) => {
    const own = ownUserNamespace(context);
    if (own === undefined || context.target.scope === "user" || askedMode(context) !== "host") return [];
    const { machines } = placeOf(context.target.scope);
    return [
      {
        title: `${shownValue(context.document, own)} leaves it no rights over ${machines} network`,
        why: "Its root is an ordinary user there: it can’t open ports below 1024, and can’t change addresses or the firewall.",
        range: own.range,
        evidence: [...measured(context), ...hostUsernsLowPort.evidence],
      },
    ];
  },
};

/** The lab tried `UIDMap=` with host networking as a mode of its own. */
function measured({ kind, measurement }: CheckContext): readonly Evidence[] {
  if (kind !== "Container" || measurement.kind === "unmeasured") return [];
  const { podman, scope } = measurement;
  const cells = (["14", "16"] as const).map(
    (probe) => ({ podman, scope, mode: "host-userns", probe }) as const,
  );
  return cells.every((cell) => cellAt(cell).outcome === "blocked") ? [{ kind: "cells", cells }] : [];
}
