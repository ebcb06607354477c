import { does } from "../../../podman/behaviours.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { isArgument } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";
import { optionsOfNetworks } from "./parts/network-options.ts";

const known: ReadonlySet<string> = new Set(["ip", "ip6", "mac", "alias", "interface_name"]);

/** network-modes.md 2, options of bridge. */
export const networkOptionUnknown: Rule = {
  id: "network-option-unknown",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "An option behind `Network=bridge:`, a network or a `.network` file is none of ip, ip6, mac, alias and interface_name.",
  notWhen: "Its name is filled in when the service starts.",
  where: "Podman up to 5.3. Newer ones hand it to netavark unchecked.",
  message: "Podman does not know the option, and the service does not start.",
  fix: "Delete the option.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.3.2" },
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.4.2" },
  ],
  examples: {
    fires: [
      containerWith("Network=bridge:host_interface_name=veth-web", { podman: "5.3" }),
      containerWith("Network=bridge:ip=10.88.0.30,mtu=1400", { podman: "4.9" }),
      filesAt(
        {
          "web.container": containerText("Network=app.network:metric=10,alias=web"),
          "app.network": "[Network]\n",
        },
        { podman: "5.2" },
      ),
      podWith("Network=backend:mode=vlan", { podman: "5.3" }),
    ],
    silent: [
      containerWith("Network=bridge:interface_name=web0", { podman: "5.3" }),
      containerWith("Network=bridge:host_interface_name=veth-web", { podman: "5.4" }),
      containerWith("Network=pasta:--ipv4-only", { podman: "5.3", scope: "user" }),
      containerWith("Network=slirp4netns:mtu=1400", { podman: "5.3", scope: "user" }),
      containerWith("Network=backend:", { podman: "5.3" }),
    ],
  },
  check: (context) => {
    const { target } = context;
    if (does(target.podman, "passesNetworkOptions")) return [];
    return optionsOfNetworks(context)
      .filter(({ name }) => !known.has(name) && !isFilledIn(name))
      .map((option) => ({
        title: `Podman ${target.podman} knows no option ${option.name} of a network`,
        why: `The service is made and does not start: “unknown bridge network option: ${option.name}”. From 5.4 Podman hands it to netavark.`,
        range: option.whole.range,
        actions: isArgument(option.whole) ? [] : [option.remove],
      }));
  },
};
