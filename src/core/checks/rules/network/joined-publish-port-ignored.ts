import { does } from "../../../podman/behaviours.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { keepAsComments, portsWithoutEffect } from "./parts/dropped-ports.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { networkOfOwner } from "./parts/network-owner.ts";

export const joinedPublishPortIgnored: Rule = {
  id: "joined-publish-port-ignored",
  group: "network",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "The first `Network=` value is container:NAME, FILE.container or ns:PATH, and a port is published.",
  where: "Podman says so in the journal; for ns:PATH only from 5.7 on.",
  message: "The network belongs to another container or namespace, so Podman discards these ports.",
  fix: "Move the `PublishPort=` lines to the file of the container that owns the network.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/container.go@v5.8.3" },
    { kind: "source", name: "lab messages (-p, container)" },
  ],
  examples: {
    fires: [
      containerBeside(
        { "vpn.container": "[Container]\nImage=quay.io/example/app:1\n" },
        "Network=vpn.container\nPublishPort=8080:80",
      ),
      containerWith("Network=container:vpn\nPublishPort=8080:80"),
      containerWith("PodmanArgs=-p 8080:80\nNetwork=ns:/run/netns/vpn"),
    ],
    silent: [
      containerBeside(
        { "vpn.container": "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n" },
        "Network=vpn.container",
      ),
      containerWith("Network=vpn\nPublishPort=8080:80"),
      containerWith("Network=container:vpn\nNetwork=\nPublishPort=8080:80"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const ports = publishedValues(context);
    const [first] = ports;
    if (asked === undefined || first === undefined || !isJoined(asked)) return [];
    return [
      {
        title: portsWithoutEffect(context, ports),
        why: whyFor(context, asked),
        range: first.range,
        evidence: [...measuredHere(context, "blocked", ["19"]), ...joinedPublishPortIgnored.evidence],
        actions: [...moveToOwner(context, asked), ...keepAsComments(ports)],
      },
    ];
  },
};

function isJoined({ kind }: NetworkValue): boolean {
  const { joins } = networkModes[kind];
  return joins === "container" || joins === "namespace";
}

function whyFor({ target }: CheckContext, asked: NetworkValue): string {
  if (asked.kind !== "namespace")
    return `The network is that of another container, ${asked.options ?? asked.word}: only that one can publish ports. Podman drops these and prints one line about it.`;
  return does(target.podman, "saysThatPortsAreDropped")
    ? "The network is a namespace that another program made. Podman drops published ports there and prints one line about it."
    : "The network is a namespace that another program made. Podman drops published ports there without a word.";
}

function moveToOwner(context: CheckContext, asked: NetworkValue): readonly Action[] {
  const network = networkOfOwner(context, asked);
  const lines = context.settings.values("Container", "PublishPort").map(({ entry }) => entry);
  return network !== undefined && publishesPorts({ kind: network }, context.target.scope) && lines.length > 0
    ? [moveLines(context.fileName, lines, asked.word)]
    : [];
}
