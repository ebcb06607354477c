import { deleteLines } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { isOnDefaultNetwork } from "./parts/pod-member.ts";

/** The word default is private: static-address-needs-bridge speaks of that. */
export const ip6DefaultBridge: Rule = {
  id: "ip6-default-bridge",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`IP6=` is set, the container is in no pod, and its only `Network=` value is bridge without options, or there is none.",
  notWhen: "Someone gave the default network of the machine an IPv6 subnet; that can’t be seen here.",
  where: "For the system.",
  message:
    "The default network has no IPv6 unless someone gave it a subnet. The start fails: “requested static ip … not in any subnet on network podman”.",
  fix: "Make a .network file with `IPv6=true` and a `Subnet=` that holds the address, and name it in `Network=`.",
  evidence: [
    { kind: "source", name: "lab messages (--ip6, unset)" },
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3 (ParseNetworkFlag)" },
    { kind: "source", name: "lab reachability (the default bridge is IPv4 only)" },
  ],
  examples: {
    fires: [
      containerWith("IP6=fd00:91::50"),
      containerWith("Network=bridge\nIP6=fd00:91::50"),
      podWith("IP6=fd00:91::50"),
    ],
    silent: [
      containerBeside(
        { "app.network": "[Network]\nIPv6=true\nSubnet=fd00:91::/64\n" },
        "Network=app.network\nIP6=fd00:91::50",
      ),
      containerWith("IP6=fd00:91::50", { scope: "user" }),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nIP6=fd00:91::50"),
      containerWith("IP6=fd00:91::50\nIP6="),
      containerWith("PodmanArgs=--network=front\nIP6=fd00:91::50"),
      containerWith("Network=default\nIP6=fd00:91::50"),
    ],
  },
  check: (context) => {
    const address = context.settings.value(context.section, "IP6");
    if (address === undefined || context.target.scope !== "system" || !isOnDefault(context)) return [];
    return [
      {
        title: `The default network has no IPv6 for IP6=${address.text}`,
        why: `Unless someone gave it a subnet that holds the address, the start fails: “requested static ip ${address.text} not in any subnet on network podman”.`,
        range: address.range,
        actions: [deleteLines("Delete the line", [address.entry])],
      },
    ];
  },
};

function isOnDefault(context: CheckContext): boolean {
  const [asked, ...others] = askedNetworks(context);
  if (asked === undefined) return isOnDefaultNetwork(context);
  if (others.length > 0) return false;
  return asked.kind === "bridge" && !asked.options;
}
