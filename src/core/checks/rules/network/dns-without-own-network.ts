import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { AskedMode } from "../../reading/network-values.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { dnsValues, shownDns } from "./parts/dns-values.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { networkOfOwner } from "./parts/network-owner.ts";

export const dnsWithoutOwnNetwork: Rule = {
  id: "dns-without-own-network",
  group: "network",
  severity: "error",
  when: "`DNS=`, `DNSOption=` or `DNSSearch=` is set, and the first `Network=` value is none, container:NAME or FILE.container.",
  notWhen: "Pods: podman pod create has no such check.",
  message:
    "Settings of DNS can’t be combined with this network. The start fails: “conflicting options: dns and the network mode”.",
  fix: "Delete these lines, or set them on the container that owns the network.",
  evidence: [
    { kind: "source", name: "cmd/podman/containers/create.go@v5.8.3" },
    { kind: "source", name: "lab messages (--dns, none, container)" },
  ],
  examples: {
    fires: [
      containerWith("Network=none\nDNS=1.1.1.1"),
      containerWith("Network=container:vpn\nDNSSearch=example.com\nDNSOption=ndots:1"),
      containerBeside(
        { "vpn.container": "[Container]\nImage=quay.io/example/app:1\n" },
        "Network=vpn.container\nDNS=9.9.9.9\nDNSOption=ndots:1",
      ),
      containerWith("PodmanArgs=--network=none\nDNS=1.1.1.1"),
    ],
    silent: [
      containerWith("Network=host\nDNS=1.1.1.1"),
      containerWith("Network=ns:/run/netns/vpn\nDNS=1.1.1.1"),
      containerWith("Network=none\nDNS=1.1.1.1\nDNS="),
      containerWith("Network=none\nNetwork=\nDNS=1.1.1.1"),
      podWith("Network=none\nDNS=1.1.1.1"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const values = dnsValues(context);
    const [first] = values;
    if (asked === undefined || first === undefined || !refusesDns(asked.kind)) return [];
    const lines = values.map(({ entry }) => entry);
    const owner = networkOfOwner(context, asked);
    const moves: readonly Action[] =
      owner === undefined || refusesDns(owner) ? [] : [moveLines(context.fileName, lines, asked.word)];
    return [
      {
        title: `${shownDns(values)} can’t be combined with ${shownValue(context.document, asked)}`,
        why: `The start fails: “conflicting options: dns and the network mode: ${networkModes[asked.kind].inMessages ?? asked.kind}”.`,
        range: first.range,
        actions: [...moves, deleteAll(lines)],
      },
    ];
  },
};

function refusesDns(mode: AskedMode): boolean {
  if (mode === "unset") return false;
  const { joins } = networkModes[mode];
  return joins === "nothing" || joins === "container";
}
