import { placeOf } from "../../../podman/place.ts";
import { isMeasuredHere } from "../../reading/measured-here.ts";
import { isOnBridgeOfRoot } from "../../reading/opened-ports.ts";
import { isLoopbackOf } from "../../../podman/values/port/podman-port.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";

/** lab rootful/bridge/24b, rootless/bridge/24b. */
export const publishBypassesFirewall: Rule = {
  id: "publish-bypasses-firewall",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` has a value that is not bound to a loopback address. It is said once for a unit.",
  notWhen: "The network is internal, or of the driver macvlan or ipvlan: nothing is forwarded there.",
  where:
    "System units and QM, on a bridge: no `Network=` line (not in QM), private, bridge, a named network or a `.network` file. Measured with nftables.",
  message:
    "A firewall that drops incoming packets in the input chain does not stop the port: Podman has the kernel forward it before that.",
  fix: "Bind the port to `127.0.0.1` if only this machine uses it, or filter in the forward chain, where the packets have the container’s address and port.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 24b, reached as root and not as a user" }],
  examples: {
    fires: [
      containerWith("PublishPort=8080:80"),
      containerWith("PublishPort=192.0.2.7:8080:80"),
      containerWith("Network=bridge\nPublishPort=127.0.0.1:8080:80\nPublishPort=8443:443"),
      containerWith("Network=private\nPublishPort=8080:80", { scope: "qm" }),
      podWith("PublishPort=8080:80"),
    ],
    silent: [
      containerWith("PublishPort=127.0.0.1:8080:80"),
      containerWith("PublishPort=127.0.0.53:8080:80\nPublishPort=[::1]:8080:80"),
      containerWith("PublishPort=8080:80", { scope: "user" }),
      containerWith("Network=host\nPublishPort=8080:80"),
      filesAt({
        "web.container": containerText("Network=in.network\nPublishPort=8080:80"),
        "in.network": "[Network]\nInternal=true\n",
      }),
      filesAt({
        "web.container": containerText("Network=in.network\nNetwork=lan.network\nPublishPort=8080:80"),
        "in.network": "[Network]\nInternal=true\n",
        "lan.network": "[Network]\nDriver=macvlan\n",
      }),
    ],
  },
  check: (context) => {
    if (!isOnBridgeOfRoot(context)) return [];
    const open = publishedPorts(context).find(({ port }) => !isLoopbackOf(port));
    if (open === undefined) return [];
    const isMeasured = isMeasuredHere(context) && context.measurement.kind === "measured";
    const point = context.points.find(({ id }) => id === "publish-bypasses-firewall");
    if (isMeasured && point === undefined) return [];
    return [
      {
        title: "Published ports get past the firewall",
        why:
          isMeasured && point !== undefined ? point.why : elsewhere(placeOf(context.target.scope).onMachine),
        range: rangeIn(context, open, open.port.cut.hostPort),
        ...(isMeasured && point !== undefined ? { evidence: [{ kind: "cells", cells: point.cells }] } : {}),
      },
    ];
  },
};

function elsewhere(onMachine: string): string {
  return `Not measured for this network; on the bridges that were measured a firewall ${onMachine} that drops incoming packets does not stop a published port: Podman redirects it before the input chain.`;
}
