import { cellAt } from "../../../network/measurement/cell.ts";
import { placeOf } from "../../../network/place.ts";
import { isFilledIn } from "../../../settings/grammar/part.ts";
import type { Evidence } from "../../finding.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue } from "../../reading/unit-settings.ts";
import type { CheckContext, Rule } from "../../rule.ts";
import { containerWith } from "../../unit-examples.ts";

/** rules.md host-userns-low-port; lab rootful/host-userns/14, rootful/host-userns/16. */
export const hostUsernsLowPort: Rule = {
  id: "host-userns-low-port",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "The network is `host`, and `UserNS=` (other than host), `UIDMap=` or `SubUIDMap=` is set.",
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
    ],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("Network=host\nUserNS=host"),
      containerWith("Network=host\nUserNS="),
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

function ownUserNamespace({ settings, section }: CheckContext): SettingValue | undefined {
  const named = [settings.value(section, "UserNS"), ...podmanOptions(settings, section, "--userns")];
  return [
    ...named.filter((value) => value !== undefined && value.text !== "host" && !isFilledIn(value.text)),
    settings.value(section, "UIDMap"),
    settings.value(section, "SubUIDMap"),
  ].find((value) => value !== undefined && value.text !== "");
}

/** The lab tried `UIDMap=` with host networking as a mode of its own. */
function measured({ kind, measurement }: CheckContext): readonly Evidence[] {
  if (kind !== "Container" || measurement.kind === "unmeasured") return [];
  const { podman, scope } = measurement;
  const cells = (["14", "16"] as const).map(
    (probe) => ({ podman, scope, mode: "host-userns", probe }) as const,
  );
  return cells.every((cell) => cellAt(cell).outcome === "blocked") ? [{ kind: "cells", cells }] : [];
}
