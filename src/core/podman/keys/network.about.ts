import type { AboutKeys } from "./about.ts";
import { otherOptions } from "./about.ts";
import type { networkKeys } from "./network.ts";
import { containersConfModule, noContainersConfModule } from "./shared.about.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and
 * podman-network-create of 5.8.
 */
export const aboutNetwork: AboutKeys<typeof networkKeys> = {
  Driver: {
    group: "network",
    valueType: "enum",
    summary:
      "How the network is made: a bridge of its own, an address beside the host’s (macvlan, ipvlan), or a plugin.",
    example: "Driver=macvlan",
    values: ["bridge", "macvlan", "ipvlan"],
    share: 14.9,
    flags: "-d",
    compose: "driver",
    plain: "macvlan, ipvlan, bridge",
  },
  Subnet: {
    group: "network",
    valueType: "cidr",
    summary: "The addresses of the network; a second line adds a second range, such as one for IPv6.",
    example: "Subnet=10.89.5.0/24",
    share: 20.7,
    compose: "ipam.config.subnet, subnet",
    plain: "address range, cidr, network addresses",
  },
  Gateway: {
    group: "network",
    valueType: "ip",
    summary:
      "The address to which containers send what leaves the network; the first line belongs to the first Subnet=, the second to the second.",
    example: "Gateway=10.89.5.1",
    share: 15.5,
    compose: "ipam.config.gateway",
    plain: "default route, router",
  },
  IPRange: {
    group: "network",
    label: "Address range",
    valueType: "ip-range",
    summary:
      "The part of a Subnet= from which containers get their addresses; the first line belongs to the first Subnet=, the second to the second.",
    example: "IPRange=10.89.5.128/25",
    share: 9.2,
    compose: "ipam.config.ip_range, ip_range",
    plain: "dhcp range, pool of addresses",
  },
  IPv6: {
    group: "network",
    label: "IPv6",
    valueType: "bool",
    summary: "Gives the network IPv6 addresses beside those of IPv4.",
    example: "IPv6=true",
    share: 9.2,
    compose: "enable_ipv6",
    plain: "dual stack",
  },
  IPAMDriver: {
    group: "network",
    label: "Address management",
    valueType: "enum",
    summary: "Who gives out the addresses: Podman (host-local), a DHCP server on the network, or nobody.",
    example: "IPAMDriver=dhcp",
    values: ["host-local", "dhcp", "none"],
    share: 1.1,
  },
  Internal: {
    group: "network",
    valueType: "bool",
    // lab rootful/internal/5 and 6, rootless/internal/5 and 6
    summary:
      "No way out of a bridge: containers on it reach each other, those of root also the host’s address on it, and nothing beyond.",
    example: "Internal=true",
    share: 25.3,
    compose: "internal",
    plain: "no internet, cut off, isolated network, offline",
  },
  DisableDNS: {
    group: "network",
    label: "No name server",
    valueType: "bool",
    summary: "Containers on the network no longer find each other by name.",
    example: "DisableDNS=true",
    share: 3.4,
    plain: "no names, no dns",
  },
  DNS: {
    group: "network",
    valueType: "ip",
    summary: "The DNS server that the network’s own name service asks; without it, the host’s.",
    example: "DNS=9.9.9.9",
    share: 8.6,
    lost: "The network’s name service asks the DNS servers of the host.",
    optionSince: "4.6",
  },
  InterfaceName: {
    group: "network",
    valueType: "name",
    summary:
      "The name of the bridge on the host; for macvlan and ipvlan, the host’s interface that they use.",
    example: "InterfaceName=br-web",
    plain: "name of the bridge, interface",
    lost: "Podman names the bridge by itself; for macvlan and ipvlan, Options=parent= says the same.",
    optionSince: "4.9",
  },
  Options: {
    group: "network",
    valueType: "env-list",
    summary: "Options of the driver, several on a line.",
    example: "Options=isolate=true mtu=1400",
    exampleBecomes: "--opt isolate=true --opt mtu=1400",
    share: 9.8,
    flags: "-o",
    compose: "driver_opts",
    plain: "mtu, vlan, parent interface, isolate",
  },
  NetworkDeleteOnStop: {
    group: "network",
    valueType: "bool",
    summary: "Removes the network when its service stops.",
    example: "NetworkDeleteOnStop=true",
    share: 0.6,
    lost: "The network stays when its service stops.",
  },
  NetworkName: {
    group: "names",
    valueType: "name",
    summary: "The name of the network; without it, Podman calls it systemd- and the name of the file.",
    example: "NetworkName=backbone",
    share: 81.6,
    compose: "name",
    plain: "name, name of the network",
    lost: "The network is called systemd- and the name of the file.",
  },
  Label: {
    group: "names",
    valueType: "env-list",
    summary: "Names and values that are noted on the network for other programs.",
    example: "Label=team=shop",
    share: 4,
  },
  ServiceName: {
    group: "names",
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -network behind it.",
    example: "ServiceName=backbone",
    lost: "The service is called after the file, with -network behind it.",
  },
  PodmanArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of podman network create that have no key of their own, as they are typed.",
    example: "PodmanArgs=--route=10.9.0.0/24,10.89.5.1",
    plain: otherOptions,
    lost: "Options without a key of their own can’t be given.",
  },
  GlobalArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and network.",
    example: "GlobalArgs=--log-level=debug",
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  ContainersConfModule: { ...containersConfModule, lost: noContainersConfModule },
};
