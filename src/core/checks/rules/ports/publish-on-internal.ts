import { placeOf } from "../../../podman/place.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { isInternal, networkFiles } from "../../reading/network-files.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";
import { deleteAllPorts } from "./parts/port-fixes.ts";

const internal = "[Network]\nInternal=true\n";

/** lab rootful/internal/19, 19c and 20, rootless/internal/19. */
export const publishOnInternal: Rule = {
  id: "publish-on-internal",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` has a value, and every network of the unit is a `.network` file with `Internal=true`.",
  notWhen: "One of the networks is another one, or its file is not here. In units of a user the port works.",
  where: "System units and QM.",
  message: "Nobody outside the network gets to the port, this machine’s own programs included.",
  fix: "Delete `PublishPort=`, or `Internal=true` in the network’s file.",
  evidence: [
    { kind: "source", name: "lab/reachability.json: 19, 19c and 20, internal: not as root, as a user yes" },
  ],
  examples: {
    fires: [
      filesAt({
        "web.container": containerText("Network=in.network\nPublishPort=8080:80"),
        "in.network": internal,
      }),
      filesAt(
        {
          "web.container": containerText(
            "Network=in.network\nNetwork=back.network:alias=web\nPublishPort=127.0.0.1:8080:80\nPublishPort=8443:443",
          ),
          "in.network": internal,
          "back.network": "[Network]\nInternal=yes\n",
        },
        { scope: "qm" },
      ),
      filesAt({ "shop.pod": "[Pod]\nNetwork=in.network\nPublishPort=8080:80\n", "in.network": internal }),
    ],
    silent: [
      filesAt({ "web.container": containerText("Network=in.network"), "in.network": internal }),
      filesAt(
        {
          "web.container": containerText("Network=in.network\nPublishPort=8080:80"),
          "in.network": internal,
        },
        { scope: "user" },
      ),
      filesAt({
        "web.container": containerText("Network=in.network\nNetwork=app.network\nPublishPort=8080:80"),
        "in.network": internal,
        "app.network": "[Network]\nInternal=false\n",
      }),
    ],
  },
  check: (context) => {
    const ports = context.target.scope === "user" ? [] : publishedPorts(context);
    const [first] = ports;
    const files = first === undefined ? [] : networkFiles(context);
    if (first === undefined || files.length === 0 || !files.every(isInternal)) return [];
    const { machine } = placeOf(context.target.scope);
    return [
      {
        title:
          ports.length === 1
            ? `Nobody gets to ${shownValue(context.document, first)}`
            : `Nobody gets to the ${ports.length} published ports`,
        why: `Internal=true shuts the network off: neither the local network nor the programs of ${machine} get to a published port.`,
        range: rangeIn(context, first, first.port.cut.hostPort),
        evidence: [...measuredHere(context, "blocked", ["19", "19c", "20"]), ...publishOnInternal.evidence],
        actions: deleteAllPorts(ports),
      },
    ];
  },
};
