import { does } from "../../../podman/behaviours.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { opensPorts } from "../../reading/opened-ports.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { publishedPorts } from "../../reading/published-ports.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";

/** network-modes.md 6.5; lab rootless/bridge/23, rootless/named/23. */
export const clientAddressLost: Rule = {
  id: "client-address-lost",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`PublishPort=` has a value, and the first `Network=` is bridge, the name of a network or a `.network` file.",
  notWhen:
    'From Podman 6.0 `rootless_port_forwarder="pasta"` in containers.conf keeps the address, which no file here shows.',
  where: "Units of a user.",
  message:
    "The program sees an internal address in place of the client’s: a proxy serves the ports of a user’s bridge networks.",
  fix: "Delete `Network=` where nothing needs it (pasta keeps the address), or use socket activation.",
  evidence: [
    { kind: "source", name: "podman-container-tools/podman#8193, #28478" },
    { kind: "source", name: "lab/reachability.json: 23, rootless, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("Network=bridge\nPublishPort=8080:80", { scope: "user" }),
      containerWith("Network=backend:alias=web\nPublishPort=127.0.0.1:8080:80", { scope: "user" }),
      filesAt(
        {
          "web.container": containerText("Network=app.network\nPublishPort=8080:80"),
          "app.network": "[Network]\n",
        },
        { scope: "user", podman: "6.1" },
      ),
      podWith("Network=bridge\nPublishPort=8080:80", { scope: "user" }),
    ],
    silent: [
      containerWith("PublishPort=8080:80", { scope: "user" }),
      containerWith("Network=pasta\nPublishPort=8080:80", { scope: "user" }),
      containerWith("Network=bridge\nPublishPort=8080:80"),
      containerWith("Network=bridge", { scope: "user" }),
    ],
  },
  check: (context) => {
    const mode = askedMode(context);
    const [network] = askedNetworks(context);
    const isBridge = mode !== "unset" && networkModes[mode].joins === "network";
    if (network === undefined || !isBridge || context.target.scope !== "user" || !opensPorts(context))
      return [];
    if (publishedPorts(context).length === 0) return [];
    return [
      {
        title: "The program does not see where its clients connect from",
        why: `A proxy serves the ports of a user’s bridge networks, so that an internal address stands in place of the client’s.${does(context.target.podman, "forwardsPortsByPasta") ? ' rootless_port_forwarder="pasta" in containers.conf keeps it.' : ""}`,
        range: network.range,
        evidence: [...measuredHere(context, "blocked", ["23"]), ...clientAddressLost.evidence],
        actions: actionsFor(context),
      },
    ];
  },
};

/** Without the line a user’s container has pasta from 5.0 on. Not offered where something needs the bridge. */
function actionsFor(context: CheckContext): readonly Action[] {
  const { settings, section, target } = context;
  const networks = askedNetworks(context);
  const [network] = networks;
  const needsBridge = ["IP", "IP6", "NetworkAlias"].some((key) => settings.values(section, key).length > 0);
  if (network?.text !== "bridge" || networks.length > 1 || isArgument(network)) return [];
  return needsBridge || !does(target.podman, "pasta")
    ? []
    : [deleteLines("Delete the line", [network.entry])];
}
