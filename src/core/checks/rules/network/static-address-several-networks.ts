import { readIpAddress } from "../../../podman/values/address/ip-address.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { addressKeys } from "./parts/addresses.ts";
import { networkOfUnit } from "./parts/network-unit.ts";
import { isWithoutBridge } from "./parts/without-bridge.ts";

export const staticAddressSeveralNetworks: Rule = {
  id: "static-address-several-networks",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`IP=` or `IP6=` is set, and `Network=` has two or more values that count, or one list with commas.",
  message:
    "With several networks Podman can’t know which one the address is for. The start fails: “--ip can only be set for a single network”.",
  fix: "Delete `IP=` and write :ip=ADDRESS behind the network that it is for.",
  evidence: [
    { kind: "source", name: "cmd/podman/common/netflags.go@v5.8.3" },
    { kind: "source", name: "lab messages (two networks and --ip)" },
  ],
  examples: {
    fires: [
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\n", "b.network": "[Network]\n" },
        "Network=a.network\nNetwork=b.network\nIP=10.1.0.5",
      ),
      containerBeside(
        { "a.network": "[Network]\n", "b.network": "[Network]\nSubnet=10.1.0.0/24\nSubnet=fd00:1::/64\n" },
        "Network=a.network\nNetwork=b.network:alias=db\nIP6=fd00:1::5",
      ),
      containerWith("Network=front,back\nIP=10.1.0.5"),
      containerWith("Network=front\nPodmanArgs=--network=back\nIP=10.1.0.5"),
    ],
    silent: [
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\n", "b.network": "[Network]\n" },
        "Network=a.network:ip=10.1.0.5\nNetwork=b.network",
      ),
      containerWith("Network=front\nNetwork=\nNetwork=back\nIP=10.1.0.5"),
      containerWith("Network=front:ip=10.1.0.5,mac=02:00:00:00:00:05\nIP=10.1.0.6"),
    ],
  },
  check: (context) => {
    const networks = askedNetworks(context);
    const [first] = networks;
    if (first === undefined) return [];
    const isList = first.options === undefined && first.word.includes(",");
    // The others can’t stand beside further networks at all (rule several-networks-need-bridge).
    if (isWithoutBridge(first) || (networks.length < 2 && !isList)) return [];
    return addressKeys(context).map((address) => ({
      title: `${shownValue(context.document, address)} does not say for which network it is`,
      why: `With several networks the start fails: “--${address.entry.key.toLowerCase()} can only be set for a single network”.`,
      range: address.range,
      actions: [
        ...moveToNetwork(context, address, networks),
        deleteLines("Delete the line", [address.entry]),
      ],
    }));
  },
};

/** The address goes to the one network in whose subnet it lies. */
function moveToNetwork(
  context: CheckContext,
  address: SettingValue,
  networks: readonly NetworkValue[],
): readonly Action[] {
  const read = readIpAddress(address.text);
  const fitting = networks.filter(
    (network) =>
      read !== undefined && networkOfUnit(context, network)?.subnets?.some((subnet) => subnet.contains(read)),
  );
  const [network, ...others] = fitting;
  if (network === undefined || isArgument(network) || others.length > 0) return [];
  if (network.options?.includes("ip")) return [];
  const option = `${address.entry.key.toLowerCase()}=${address.text}`;
  const joined = network.options ? `${network.text},${option}` : `${network.word}:${option}`;
  return [
    together(`Move to ${network.word}`, [
      deleteLines("", [address.entry]),
      replacePart("", network.entry, network.range, joined),
    ]),
  ];
}
