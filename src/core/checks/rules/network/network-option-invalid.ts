import { isFilledIn } from "../../../podman/words/part.ts";
import { readIpAddress } from "../../../podman/values/address/ip-address.ts";
import { isArgument } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";
import { isMacAddress } from "./parts/mac-address.ts";
import { optionsOfNetworks } from "./parts/network-options.ts";
import type { NetworkOption } from "./parts/network-options.ts";

/** network-modes.md 2, options of bridge. */
export const networkOptionInvalid: Rule = {
  id: "network-option-invalid",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "Behind `Network=bridge:`, a network or a `.network` file, ip= or ip6= is no address, mac= is no MAC address, or alias= or interface_name= is empty.",
  notWhen: "The value is filled in when the service starts (`$` or `%`).",
  message: "Podman refuses the value, and the service does not start.",
  fix: "Correct the value.",
  evidence: [{ kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3 (parseBridgeNetworkOptions)" }],
  examples: {
    fires: [
      containerWith("Network=bridge:ip=10.88.0.300"),
      containerWith("Network=bridge:ip=10.88.0.30/16"),
      containerWith("Network=backend:alias=web,ip6=fd00::1::2"),
      containerWith("Network=bridge:mac=92:d0:c6:0a:29"),
      containerWith("Network=backend:alias="),
      containerWith("Network=backend:interface_name"),
      filesAt({
        "web.container": containerText("Network=a.network\nNetwork=b.network:ip=web"),
        "a.network": "[Network]\n",
        "b.network": "[Network]\n",
      }),
      podWith("Network=backend:ip=10.88.0.300"),
    ],
    silent: [
      containerWith("Network=bridge:ip=10.88.0.30"),
      containerWith("Network=backend:ip=fd00::5,mac=92:d0:c6:0a:29:33,alias=web,interface_name=web0"),
      containerWith("Network=backend:mac=92-D0-C6-0A-29-33"),
      containerWith("Network=bridge:ip=10.88.0.%i"),
      containerWith("Network=pasta:-a,10.0.2.300", { scope: "user" }),
      containerWith("Network=backend:"),
    ],
  },
  check: (context) =>
    optionsOfNetworks(context).flatMap((option) => {
      const { name } = option;
      const value = option.setting.text;
      const message = isFilledIn(value) ? undefined : refusal(option);
      if (message === undefined) return [];
      return [
        {
          title: value === "" ? `${name}= is empty` : `Podman refuses ${name}=${value}`,
          why: `The service is made and does not start: “${message}”.`,
          range: option.whole.range,
          actions: isArgument(option.whole) ? [] : [option.remove],
        },
      ];
    }),
};

function refusal({ name, setting: { text: value } }: NetworkOption): string | undefined {
  switch (name) {
    case "ip":
    case "ip6":
      return readIpAddress(value) ? undefined : `invalid ip address "${value}"`;
    case "mac":
      return isMacAddress(value) ? undefined : `address ${value}: invalid MAC address`;
    case "alias":
    case "interface_name":
      return value === "" ? `${name} cannot be empty` : undefined;
    default:
      return undefined;
  }
}
