import { measuredHere } from "../../reading/measured-here.ts";
import { isOnLan, networkFiles } from "../../reading/network-files.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";
import { deleteAllPorts } from "./parts/port-fixes.ts";

const lan = "[Network]\nDriver=macvlan\n";

/** lab rootful/macvlan/19. */
export const publishOnMacvlan: Rule = {
  id: "publish-on-macvlan",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` has a value, and every network of the unit is a `.network` file with `Driver=macvlan` or `Driver=ipvlan`.",
  notWhen: "One of the networks is another one, or its file is not here.",
  message:
    "Nothing is forwarded on macvlan and ipvlan: the container is on the local network itself, with all its ports.",
  fix: "Delete `PublishPort=`, and let the program listen on the right port.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-network-create.1.md@v5.8.3" },
    { kind: "source", name: "lab/reachability.json: 19, macvlan" },
  ],
  examples: {
    fires: [
      filesAt({
        "web.container": containerText("Network=lan.network\nPublishPort=8080:80"),
        "lan.network": lan,
      }),
      filesAt({
        "web.container": containerText("Network=lan.network:ip=192.0.2.7\nPublishPort=8080:80"),
        "lan.network": "[Network]\n",
        "lan.network.d/10-driver.conf": "[Network]\nDriver=ipvlan\n",
      }),
      filesAt({ "shop.pod": "[Pod]\nNetwork=lan.network\nPublishPort=8080:80\n", "lan.network": lan }),
    ],
    silent: [
      filesAt({ "web.container": containerText("Network=lan.network"), "lan.network": lan }),
      filesAt({
        "web.container": containerText("Network=lan.network\nNetwork=app.network\nPublishPort=8080:80"),
        "lan.network": lan,
        "app.network": "[Network]\n",
      }),
      filesAt({
        "web.container": containerText("Network=lan.network\nNetwork=other\nPublishPort=8080:80"),
        "lan.network": lan,
      }),
      filesAt({
        "web.container": containerText("Network=lan.network\nPublishPort=8080:80"),
        "lan.network": "[Network]\nDriver=bridge\n",
      }),
    ],
  },
  check: (context) => {
    const ports = publishedPorts(context);
    const [first] = ports;
    const files = first === undefined ? [] : networkFiles(context);
    if (first === undefined || files.length === 0 || !files.every(isOnLan)) return [];
    return [
      {
        title:
          ports.length === 1
            ? `${shownValue(context.document, first)} has no effect`
            : `${ports.length} published ports have no effect`,
        why: "Nothing is forwarded on macvlan and ipvlan: the container has an address of its own on the local network, where all its ports answer.",
        range: rangeIn(context, first, first.port.cut.hostPort),
        evidence: [...measuredHere(context, "blocked", ["19"]), ...publishOnMacvlan.evidence],
        actions: deleteAllPorts(ports),
      },
    ];
  },
};
