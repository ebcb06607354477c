import { askedNetworks } from "../../reading/asked-networks.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { keepAsComments, portsWithoutEffect, privateInstead } from "./parts/dropped-ports.ts";

export const nonePublishPortIgnored: Rule = {
  id: "none-publish-port-ignored",
  group: "network",
  severity: "warning",
  when: "The first `Network=` value is none, and a port is published.",
  notWhen: "Pods: they fail to start (pod-host-publish-port).",
  message:
    "A container without a network can’t publish ports: Podman discards them with one line in the journal.",
  fix: "Keep the `PublishPort=` lines as comments, or give the container a network. A service that supports it can be served through a .socket unit of systemd.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/container.go@v5.8.3" },
    { kind: "source", name: "lab messages (-p, none)" },
  ],
  examples: {
    fires: [
      containerWith("Network=none\nPublishPort=8080:80"),
      containerWith("PublishPort=8080:80\nPublishPort=8443:443\nNetwork=none"),
    ],
    silent: [
      containerWith("Network=none"),
      containerWith("Network=none\nPublishPort=8080:80\nPublishPort="),
      containerWith("Network=none\nNetwork=\nNetwork=bridge\nPublishPort=8080:80"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const ports = publishedValues(context);
    const [first] = ports;
    if (first === undefined || asked?.text !== "none") return [];
    return [
      {
        title: portsWithoutEffect(context, ports),
        why: "A container without a network can’t publish ports. Podman drops them and prints one line about it.",
        range: first.range,
        evidence: [...measuredHere(context, "blocked", ["19"]), ...nonePublishPortIgnored.evidence],
        actions: [...keepAsComments(ports), ...privateInstead(asked)],
      },
    ];
  },
};
