import { placeOf } from "../../../podman/place.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { isOnBridgeOfRoot } from "../../reading/opened-ports.ts";
import { isLoopbackOf } from "../../../podman/values/port/podman-port.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";

/** lab rootful/bridge/20c, rootful/internal/20c. */
export const loopbackPublishLanNeighbour: Rule = {
  id: "loopback-publish-lan-neighbour",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` binds a port to a loopback address.",
  notWhen: "Every network of the unit is internal: nobody outside gets there.",
  where:
    "System units and QM, on a bridge: no `Network=` line (not in QM), private, bridge, a named network or a `.network` file.",
  message:
    "Other programs of this machine get to the port, with one exception: a neighbour on the local network that sends packets for the container’s own address to this machine gets to the container’s port.",
  fix: "Where the local network is hostile: an internal network, a unit of a user, or a rule in the firewall’s forward chain.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 20c and 18b" }],
  examples: {
    fires: [
      containerWith("PublishPort=127.0.0.1:8080:80"),
      containerWith("PublishPort=8443:443,[::1]:8080:80"),
      containerWith("Network=private\nPublishPort=127.0.0.2:8080:80", { scope: "qm" }),
      podWith("PublishPort=127.0.0.1:8080:80"),
    ],
    silent: [
      filesAt({
        "web.container": containerText("Network=a.network\nPublishPort=127.0.0.1:8080:80"),
        "a.network": "[Network]\nInternal=true\n",
      }),
      containerWith("PublishPort=8080:80"),
      containerWith("PublishPort=127.0.0.1:8080:80", { scope: "user" }),
      containerWith("Network=host\nPublishPort=127.0.0.1:8080:80"),
    ],
  },
  check: (context) => {
    if (!isOnBridgeOfRoot(context)) return [];
    const bound = publishedPorts(context).find(({ port }) => isLoopbackOf(port));
    if (bound === undefined) return [];
    const { machine, neighbour } = placeOf(context.target.scope);
    const cells = measuredHere(context, "reachable", ["20c", "18b"]);
    return [
      {
        title: `${shownValue(context.document, bound)} keeps out all but a neighbour who knows the way`,
        why: `Only programs of ${machine} get to it, with one exception: ${neighbour} that sends packets for the container’s own address to ${machine} gets to port ${bound.port.container.first} of the container.${cells.length === 0 ? " This was measured on other bridges, not for this network." : ""}`,
        range: rangeIn(context, bound, bound.port.cut.address),
        ...(cells.length === 0 ? {} : { evidence: cells }),
      },
    ];
  },
};
