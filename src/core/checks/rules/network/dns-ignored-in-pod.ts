import { readsKey } from "../../../podman/keys/keys.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { dnsValues, shownDns } from "./parts/dns-values.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { podOfNetwork } from "./parts/pod-member.ts";
import { networkOfPod } from "./parts/pod-networks.ts";

/** The members of a pod on the host network do not share a namespace. */
export const dnsIgnoredInPod: Rule = {
  id: "dns-ignored-in-pod",
  group: "network",
  severity: "warning",
  when: "`Pod=` is set, `Network=` is not, and `DNS=`, `DNSOption=` or `DNSSearch=` is.",
  notWhen: "The .pod file is here and has `Network=host`: then the lines count for this container.",
  where: "Podman 5.0 and newer.",
  message: "The settings of DNS are those of the pod: these lines have no effect.",
  fix: "Move the lines to the .pod file, which takes them from Podman 5.3 on.",
  evidence: [
    { kind: "source", name: "lab messages (--dns, pod member)" },
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v5.8.3 (GetDefaultNamespaceMode)" },
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nDNS=1.1.1.1"),
      containerBeside({ "app.pod": "[Pod]\n" }, "DNSSearch=example.com\nDNSOption=ndots:1\nPod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nDNS=1.1.1.1", { podman: "5.2" }),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nDNS=1.1.1.1\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=bridge\nDNS=1.1.1.1"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nDNS=1.1.1.1\nDNS="),
      containerWith("DNS=1.1.1.1"),
      containerBeside({ "app.pod": "[Pod]\nNetwork=host\n" }, "Pod=app.pod\nDNS=1.1.1.1"),
    ],
  },
  check: (context) => {
    const pod = podOfNetwork(context);
    const values = dnsValues(context);
    const [first] = values;
    if (pod === undefined || first === undefined) return [];
    if (networkOfPod(context.others, pod.text) === "host") return [];
    const { others, target, fileName } = context;
    const lines = values.map(({ entry }) => entry);
    const canMove = others.settingsOf(pod.text) !== undefined && readsKey(target.podman, "Pod", "DNS");
    const action: Action = canMove ? moveLines(fileName, lines, pod.text) : deleteAll(lines);
    return [
      {
        title: `${shownDns(values)} ${values.length === 1 ? "has" : "have"} no effect in a pod`,
        why: `The containers of a pod share its network, and look names up as ${pod.text} says.`,
        range: first.range,
        actions: [action],
      },
    ];
  },
};
