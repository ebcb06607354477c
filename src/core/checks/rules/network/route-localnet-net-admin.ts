import { placeOf } from "../../../podman/place.ts";
import type { Action } from "../../model/finding.ts";
import { deletePart } from "../../fixes/parts.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { addedCapabilities } from "../../reading/capabilities.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { isOnBridgeOfRoot } from "../../reading/opened-ports.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { publishedPorts } from "../../reading/published-ports.ts";
import { sysctls } from "../../reading/sysctls.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

const routed = "Sysctl=net.ipv4.conf.all.route_localnet=1\nPublishPort=8080:80";

/** lab rootful/bridge/16d, rootless/slirp4netns/16d. */
export const routeLocalnetNetAdmin: Rule = {
  id: "route-localnet-net-admin",
  group: "network",
  severity: "danger",
  when: "NET_ADMIN or all is added, a word of `Sysctl=` sets net.ipv4.conf.….route_localnet to 1, and `PublishPort=` has a value.",
  notWhen: "The network is internal, or of the driver macvlan or ipvlan.",
  where:
    "System units and QM on a bridge (in QM with a `Network=` line), and units of a user with `Network=slirp4netns`.",
  message:
    "With these together a container was measured to get to services that listen on 127.0.0.1 of this machine only.",
  fix: "Delete the sysctl or the capability.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 16d" }],
  examples: {
    fires: [
      containerWith(`AddCapability=NET_ADMIN\n${routed}`),
      containerWith(`AddCapability=NET_RAW CAP_NET_ADMIN\n${routed}`),
      containerWith(`AddCapability=all\nNetwork=bridge\n${routed}`),
      containerWith(
        "AddCapability=net_raw,net_admin\nSysctl=net.core.somaxconn=1024 net.ipv4.conf.eth0.route_localnet=1\nPublishPort=8080:80",
      ),
      containerWith(`PodmanArgs=--cap-add=NET_ADMIN\n${routed}`),
      containerWith(`AddCapability=NET_ADMIN\nNetwork=private\n${routed}`, { scope: "qm" }),
      containerWith(`AddCapability=NET_ADMIN\nNetwork=slirp4netns\n${routed}`, { scope: "user" }),
    ],
    silent: [
      containerWith("AddCapability=NET_ADMIN\nPublishPort=8080:80"),
      containerWith(routed),
      containerWith("AddCapability=NET_ADMIN\nSysctl=net.ipv4.conf.all.route_localnet=1"),
      containerWith(
        "AddCapability=NET_ADMIN\nSysctl=net.ipv4.conf.all.route_localnet=0\nPublishPort=8080:80",
      ),
      containerWith(`AddCapability=NET_ADMIN\n${routed}`, { scope: "user" }),
      containerWith(`AddCapability=NET_ADMIN\nNetwork=none\n${routed}`),
    ],
  },
  check: (context) => {
    const opening = sysctls(context).filter(({ text }) =>
      /^net[./]ipv4[./]conf[./].+[./]route_localnet=1$/.test(text),
    );
    const [sysctl] = opening;
    if (sysctl === undefined || !isOpen(context) || publishedPorts(context).length === 0) return [];
    const rights = addedCapabilities(context).filter(({ name }) => name === "NET_ADMIN" || name === "ALL");
    const [capability] = rights;
    if (capability === undefined) return [];
    const { machine, machines } = placeOf(context.target.scope);
    return [
      {
        title: `The container can get to services on ${machines} 127.0.0.1`,
        why: `${capability.text} and route_localnet let it send packets for 127.0.0.0/8 to ${machine}, and with a published port they come through: it was measured to reach a service that listens on 127.0.0.1 only.`,
        range: sysctl.range,
        evidence: [...measuredHere(context, "reachable", ["16d"]), ...routeLocalnetNetAdmin.evidence],
        actions: [
          ...deleteAlone("Delete the sysctl", opening),
          ...deleteAlone(`Delete ${capability.text}`, rights),
        ],
      },
    ];
  },
};

function isOpen(context: CheckContext): boolean {
  return (
    isOnBridgeOfRoot(context) || (context.target.scope === "user" && askedMode(context) === "slirp4netns")
  );
}

/** One of several would leave the way open. */
function deleteAlone(label: string, [value, ...others]: readonly SettingValue[]): readonly Action[] {
  return value === undefined || others.length > 0 || isArgument(value) ? [] : [deletePart(label, value)];
}
