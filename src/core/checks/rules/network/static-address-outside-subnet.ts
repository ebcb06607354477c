import type { Found, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, foundAs } from "../../model/unit-examples.ts";
import { givesAddresses, staticAddresses } from "./parts/static-addresses.ts";
import type { StaticAddress } from "./parts/static-addresses.ts";

const smallNetwork = { "a.network": "[Network]\nSubnet=10.1.0.0/24\n" };

export const staticAddressOutsideSubnet: Rule = {
  id: "static-address-outside-subnet",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`IP=` or `IP6=` on a single network, or ip= or ip6= behind a .network file, names an address that lies in no `Subnet=` of that file, or the file has none of that kind: IPv6 needs `IPv6=true` or an IPv6 subnet.",
  notWhen:
    "The .network file is not here, or a `Subnet=` of it is known only at the start. A network without `Subnet=` gets one that Podman chooses: then it is a warning, since the address may by chance be in it.",
  message:
    "The address is not in the subnet of the network. The start fails: “requested static ip … not in any subnet on network …”.",
  fix: "Choose an address inside the subnet, or add a `Subnet=` that holds it to the .network file.",
  evidence: [
    {
      kind: "source",
      name: "vendor/go.podman.io/common/libnetwork/internal/util/validate.go@v5.8.3",
    },
    { kind: "source", name: "lab messages (--ip outside the subnet)" },
  ],
  examples: {
    fires: [
      containerBeside(smallNetwork, "Network=a.network:ip=192.168.5.5"),
      containerBeside(smallNetwork, "Network=a.network\nIP=10.1.1.5"),
      containerBeside(smallNetwork, "Network=a.network:alias=db,ip6=fd00::5"),
      foundAs("warning", containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nIP=10.1.0.5")),
      containerBeside({ "a.network": "[Network]\nSubnet=fd00:1::/64\n" }, "Network=a.network\nIP6=fd00:2::5"),
      {
        files: { "app.pod": "[Pod]\nNetwork=a.network:ip=10.2.0.5\n", ...smallNetwork },
      },
    ],
    silent: [
      containerBeside(smallNetwork, "Network=a.network:ip=10.1.0.5"),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nSubnet=10.2.0.0/16\n" },
        "Network=a.network\nIP=10.2.200.5",
      ),
      containerBeside({ "a.network": "[Network]\nSubnet=${NET}\n" }, "Network=a.network\nIP=10.1.0.5"),
      containerBeside({ "a.network": "[Network]\nDriver=macvlan\n" }, "Network=a.network\nIP=192.168.1.5"),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nIPAMDriver=dhcp\n" },
        "Network=a.network\nIP=10.9.0.5",
      ),
      containerBeside(smallNetwork, "Network=a.network\nIP=%i"),
      containerWith("Network=a\nIP=192.168.5.5"),
    ],
  },
  check: (context) => staticAddresses(context).flatMap(foundFor),
};

function foundFor({ written, address, file, network, remove }: StaticAddress): readonly Found[] {
  const { subnets } = network;
  if (subnets === undefined || !givesAddresses(network)) return [];
  const alike = subnets.filter(({ bits }) => bits === address.bits);
  if (alike.some((subnet) => subnet.contains(address))) return [];
  const { text, range } = written;
  // Podman adds a subnet of each kind that is missing (libnetwork/netavark/config.go, CreateBridge).
  const isChosen = alike.length === 0 && (network.hasIpv6 || (subnets.length === 0 && address.bits === 32));
  const message = `“requested static ip ${text} not in any subnet on network …”`;
  return [
    isChosen
      ? {
          severity: "warning",
          title: `${file} names no subnet that holds ${text}`,
          why: `Unless the address happens to lie in the subnet that Podman chooses for this network, the start fails: ${message}.`,
          range,
          actions: [remove],
        }
      : {
          title: `${text} is in no subnet of ${file}`,
          why: `The start fails: ${message}.`,
          range,
          actions: [remove],
        },
  ];
}
