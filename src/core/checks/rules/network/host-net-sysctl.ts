import { deletePart } from "../../fixes/parts.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../rule.ts";
import { containerWith } from "../../unit-examples.ts";

/** rules.md host-net-sysctl */
export const hostNetSysctl: Rule = {
  id: "host-net-sysctl",
  group: "network",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "The first `Network=` value is host, and a parameter of `Sysctl=` begins with net.",
  message:
    "With host networking a container may not set net. parameters of the kernel. The start fails: “can’t be set since Network Namespace set to host”.",
  fix: "Delete the line. Set the value in /etc/sysctl.d if it is meant for the machine.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/security_linux.go@v5.8.3" },
    { kind: "source", name: "lab messages (--sysctl net.*, host)" },
  ],
  examples: {
    fires: [
      containerWith("Network=host\nSysctl=net.ipv4.ip_forward=1"),
      containerWith("Network=host\nSysctl=kernel.msgmax=8192 net.core.somaxconn=1024"),
      containerWith("PodmanArgs=--network host\nSysctl=fs.mqueue.msg_max=20,net.core.somaxconn=1024"),
    ],
    silent: [
      containerWith("Network=bridge\nSysctl=net.ipv4.ip_forward=1"),
      containerWith("Network=host\nSysctl=kernel.msgmax=8192"),
      containerWith("Network=host\nSysctl=net.ipv4.ip_forward=1\nSysctl="),
      containerWith("Network=host\nNetwork=\nSysctl=net.ipv4.ip_forward=1"),
    ],
  },
  check: (context) => {
    if (askedNetworks(context)[0]?.text !== "host") return [];
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
