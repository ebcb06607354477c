import { deletePart } from "../../fixes/parts.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { isOnDefaultNetwork, podOfNetwork } from "./parts/pod-member.ts";
import { networkOfPod } from "./parts/pod-networks.ts";

export const hostNetSysctl: Rule = {
  id: "host-net-sysctl",
  group: "network",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "The first `Network=` value is host, or that of the pod whose network the container shares, and a parameter of `Sysctl=` begins with net. In a QM partition also without a `Network=` line, because host is the default there.",
  message:
    "With host networking a container may not set net. parameters of the kernel. The start fails: “can’t be set since Network Namespace set to host”.",
  fix: "Delete the line. Set the value in /etc/sysctl.d if it is meant for the machine.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/security_linux.go@v5.8.3" },
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v5.8.3 (GetDefaultNamespaceMode)" },
    { kind: "source", name: "lab messages (--sysctl net.*, host)" },
  ],
  examples: {
    fires: [
      containerWith("Network=host\nSysctl=net.ipv4.ip_forward=1"),
      containerWith("Network=host\nSysctl=kernel.msgmax=8192 net.core.somaxconn=1024"),
      containerWith("PodmanArgs=--network host\nSysctl=fs.mqueue.msg_max=20,net.core.somaxconn=1024"),
      containerBeside({ "app.pod": "[Pod]\nNetwork=host\n" }, "Pod=app.pod\nSysctl=net.core.somaxconn=1024"),
      containerWith("Sysctl=net.core.somaxconn=1024", { scope: "qm" }),
    ],
    silent: [
      containerWith("Network=bridge\nSysctl=net.ipv4.ip_forward=1"),
      containerWith("Network=host\nSysctl=kernel.msgmax=8192"),
      containerWith("Network=host\nSysctl=net.ipv4.ip_forward=1\nSysctl="),
      containerWith("Network=host\nNetwork=\nSysctl=net.ipv4.ip_forward=1"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nSysctl=net.core.somaxconn=1024"),
      containerWith("Network=private\nSysctl=net.core.somaxconn=1024", { scope: "qm" }),
    ],
  },
  check: (context) => {
    if (!isOnHost(context)) return [];
    return commaParts(context.document, context.settings.values("Container", "Sysctl"))
      .filter(({ text }) => text.startsWith("net."))
      .map((word) => ({
        title: `${word.text} can’t be set with host networking`,
        why: "It would change the network of the whole machine. The start fails: “can't be set since Network Namespace set to host”.",
        range: word.range,
        actions: [deletePart(`Delete ${word.text}`, word)],
      }));
  },
};

/** Of a drop-in alone only its own line is known (network-modes.md 1.1: in a QM partition host is the default). */
function isOnHost(context: CheckContext): boolean {
  const [asked] = askedNetworks(context);
  if (asked?.text === "host") return true;
  if (context.kind === "drop-in") return false;
  const pod = podOfNetwork(context);
  if (pod !== undefined) return networkOfPod(context.others, pod.text) === "host";
  return context.target.scope === "qm" && isOnDefaultNetwork(context);
}
