import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import {
  listensDirectly,
  keepAsComments,
  portsWithoutEffect,
  privateInstead,
} from "./parts/dropped-ports.ts";
import { isOnDefaultNetwork } from "./parts/pod-member.ts";

/** lab rootful/host/19 and rootless/host/19: nothing listens on the published number. */
export const hostPublishPortIgnored: Rule = {
  id: "host-publish-port-ignored",
  group: "network",
  severity: "warning",
  when: "The first `Network=` value is host, and a port is published: by `PublishPort=`, or by -p in `PodmanArgs=`. In a QM partition also without a `Network=` line, because host is the default there.",
  notWhen: "Pods: they fail to start (pod-host-publish-port).",
  message:
    "Published ports do nothing with host networking. Podman discards them with one line in the journal, and the program’s own port is open directly.",
  fix: "Keep the `PublishPort=` lines as comments, or give the container a network of its own.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/container.go@v5.8.3 (CompleteSpec)" },
    { kind: "source", name: "lab messages (-p, host)" },
  ],
  examples: {
    fires: [
      containerWith("Network=host\nPublishPort=8080:80"),
      containerWith("Network=host\nPublishPort=127.0.0.1:8443:443/tcp\nPublishPort=80"),
      containerWith("Network=host\nPodmanArgs=--publish 8080:80"),
      containerWith("PublishPort=8080:80", { scope: "qm" }),
    ],
    silent: [
      containerWith("Network=bridge\nPublishPort=8080:80"),
      containerWith("Network=host\nPublishPort=8080:80\nPublishPort="),
      containerWith("Network=host\nNetwork=\nPublishPort=8080:80"),
    ],
  },
  check: (context) => {
    const ports = publishedValues(context);
    const [first] = ports;
    if (first === undefined || !isOnHost(context)) return [];
    const [network] = askedNetworks(context);
    return [
      {
        title: portsWithoutEffect(context, ports),
        why: `${network === undefined ? droppedByDefault : dropped} ${listensDirectly(first.text)}`,
        range: rangeOf(context, first),
        evidence: [
          ...measuredHere(context, "blocked", ["19", "19c"]),
          ...measuredHere(context, "reachable", ["18"]),
          ...hostPublishPortIgnored.evidence,
        ],
        actions: [...keepAsComments(ports), ...privateInstead(network)],
      },
    ];
  },
};

function rangeOf({ document }: CheckContext, { entry, range }: SettingValue): TextRange {
  return entry.key === "PublishPort" ? rangeOfPart(document, entry, ["host-port", "address"]) : range;
}

/** network-modes.md 1.1: in a QM partition host is the default. */
function isOnHost(context: CheckContext): boolean {
  const [asked] = askedNetworks(context);
  return asked === undefined
    ? context.target.scope === "qm" && isOnDefaultNetwork(context)
    : asked.text === "host";
}

const dropped = "Podman drops published ports with host networking and prints one line about it.";
const droppedByDefault =
  "Without a Network= line this container is on the partition’s network, where Podman drops published ports.";
