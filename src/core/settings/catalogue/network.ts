import type { NetworkKeyName } from "../keys/network.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and
 * podman-network-create of 5.8.
 */
export const networkDescriptions: Readonly<Record<NetworkKeyName, KeyDescription>> = {
  // The network
  NetworkName: {
    valueType: "name",
    summary: "The name of the network; without it, Podman calls it systemd- and the name of the file.",
    example: "NetworkName=backbone",
    share: 81.6,
    docs: quadletManual("networkname"),
    lost: "The network is called systemd- and the name of the file.",
  },
  Driver: {
    valueType: "enum",
    summary:
      "How the network is made: a bridge of its own, an address beside the host’s (macvlan, ipvlan), or a plugin.",
    example: "Driver=macvlan",
    share: 14.9,
    docs: quadletManual("driver"),
    values: ["bridge", "macvlan", "ipvlan"],
    podmanArgument: "--driver *",
  },
  NetworkDeleteOnStop: {
    valueType: "bool",
    summary: "Removes the network when its service stops.",
    example: "NetworkDeleteOnStop=true",
    share: 0.6,
    docs: quadletManual("networkdeleteonstop"),
    lost: "The network stays when its service stops.",
  },
  // Addresses: the n-th gateway and range belong to the n-th subnet
  Subnet: {
    valueType: "cidr",
    summary: "The addresses of the network; a second line adds a second range, such as one for IPv6.",
    example: "Subnet=10.89.5.0/24",
    share: 20.7,
    docs: quadletManual("subnet"),
    podmanArgument: "--subnet *",
  },
  Gateway: {
    valueType: "ip",
    summary:
      "The address to which containers send what leaves the network; the first line belongs to the first Subnet=, the second to the second.",
    example: "Gateway=10.89.5.1",
    share: 15.5,
    docs: quadletManual("gateway"),
    podmanArgument: "--gateway *",
  },
  IPRange: {
    valueType: "ip-range",
    summary:
      "The part of a Subnet= from which containers get their addresses; the first line belongs to the first Subnet=, the second to the second.",
    example: "IPRange=10.89.5.128/25",
    share: 9.2,
    docs: quadletManual("iprange"),
    podmanArgument: "--ip-range *",
  },
  IPv6: {
    valueType: "bool",
    summary: "Gives the network IPv6 addresses beside those of IPv4.",
    example: "IPv6=true",
    share: 9.2,
    docs: quadletManual("ipv6"),
    podmanArgument: "--ipv6",
  },
  IPAMDriver: {
    valueType: "enum",
    summary: "Who gives out the addresses: Podman (host-local), a DHCP server on the network, or nobody.",
    example: "IPAMDriver=dhcp",
    share: 1.1,
    docs: quadletManual("ipamdriver"),
    values: ["host-local", "dhcp", "none"],
    podmanArgument: "--ipam-driver *",
  },
  // What it reaches, and names
  Internal: {
    valueType: "bool",
    // lab rootful/internal/5 and 6, rootless/internal/5 and 6
    summary:
      "No way out of a bridge: containers on it reach each other, those of root also the host’s address on it, and nothing beyond.",
    example: "Internal=true",
    share: 25.3,
    docs: quadletManual("internal"),
    podmanArgument: "--internal",
  },
  DisableDNS: {
    valueType: "bool",
    summary: "Containers on the network no longer find each other by name.",
    example: "DisableDNS=true",
    share: 3.4,
    docs: quadletManual("disabledns"),
    podmanArgument: "--disable-dns",
  },
  DNS: {
    valueType: "ip",
    summary: "The DNS server that the network’s own name service asks; without it, the host’s.",
    example: "DNS=9.9.9.9",
    share: 8.6,
    docs: quadletManual("network-units-network"),
    podmanArgument: "--dns *",
    fallback: { words: "--dns *", since: "4.6" },
    lost: "The network’s name service asks the DNS servers of the host.",
  },
  InterfaceName: {
    valueType: "name",
    summary:
      "The name of the bridge on the host; for macvlan and ipvlan, the host’s interface that they use.",
    example: "InterfaceName=br-web",
    docs: quadletManual("interfacename"),
    podmanArgument: "--interface-name *",
    fallback: { words: "--interface-name *", since: "4.9" },
    lost: "Podman names the bridge by itself; for macvlan and ipvlan, Options=parent= says the same.",
  },
  // Options and labels
  Options: {
    valueType: "env-list",
    summary: "Options of the driver, several on a line.",
    example: "Options=isolate=true mtu=1400",
    share: 9.8,
    docs: quadletManual("options"),
    podmanArgument: "--opt *",
    exampleBecomes: "--opt isolate=true --opt mtu=1400",
  },
  Label: {
    valueType: "env-list",
    summary: "Names and values that are noted on the network for other programs.",
    example: "Label=team=shop",
    share: 4,
    docs: quadletManual("network-units-network"),
    podmanArgument: "--label *",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -network behind it.",
    example: "ServiceName=backbone",
    docs: quadletManual("network-units-network"),
    lost: "The service is called after the file, with -network behind it.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("network-units-network"),
    podmanArgument: "--module=*",
    lost: "Podman can’t be given a containers.conf module for this file.",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and network.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("network-units-network"),
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman network create that have no key of their own, as they are typed.",
    example: "PodmanArgs=--route=10.9.0.0/24,10.89.5.1",
    docs: quadletManual("network-units-network"),
    lost: "Options without a key of their own can’t be given.",
  },
};
