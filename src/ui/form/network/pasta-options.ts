import { isIpv4, readIpAddress } from "../../../core/podman/values/address/ip-address.ts";
import { interfaceProblem } from "./address-problems.ts";
import { listOf } from "./line-part.ts";

interface PastaField {
  readonly option: string;
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly says?: string;
  /** Several settings, with commas between; pasta takes each behind an option of its own. */
  readonly isList?: true;
  readonly problem?: (typed: string) => string | undefined;
}

const ports = (typed: string) =>
  listOf(typed).every((word) => /^(?:auto|none|all|~?\d+(?:-\d+)?(?::\d+(?:-\d+)?)?)$/.test(word))
    ? undefined
    : "A port is a number, a range such as 5000-5010, or auto.";

const address = (typed: string) => (readIpAddress(typed) ? undefined : `${typed} is no IP address.`);

const mask = (typed: string) =>
  /^\d{1,2}$/.test(typed) || isIpv4(typed)
    ? undefined
    : "A netmask is a number of bits, such as 24, or 255.255.255.0.";

const mtu = (typed: string) =>
  /^\d{2,5}$/.test(typed) ? undefined : "An MTU is a number of bytes, such as 1500.";

/** network-modes.md 2, Options of pasta */
export const pastaFields: readonly PastaField[] = [
  {
    option: "-T",
    name: "tcpNs",
    label: "TCP services of this machine",
    placeholder: "5432",
    says: "127.0.0.1 with this port in the container then is 127.0.0.1 of this machine: the narrowest way to one service. auto would open all.",
    isList: true,
    problem: ports,
  },
  {
    option: "-U",
    name: "udpNs",
    label: "UDP services of this machine",
    placeholder: "53",
    isList: true,
    problem: ports,
  },
  {
    option: "-t",
    name: "tcpPorts",
    label: "TCP ports of the container",
    placeholder: "8080",
    says: "Open on this machine, as published ports are. auto opens whatever the program listens on to the LAN.",
    isList: true,
    problem: ports,
  },
  {
    option: "-u",
    name: "udpPorts",
    label: "UDP ports of the container",
    placeholder: "5353",
    isList: true,
    problem: ports,
  },
  {
    option: "-a",
    name: "address",
    label: "Address of its own",
    placeholder: "10.0.2.100",
    says: "In place of a copy of this machine’s. With it the container reaches this machine at its LAN address.",
    problem: address,
  },
  { option: "-n", name: "netmask", label: "Netmask", placeholder: "24", problem: mask },
  { option: "-g", name: "gateway", label: "Gateway", placeholder: "10.0.2.2", problem: address },
  {
    option: "-i",
    name: "interface",
    label: "Interface to copy",
    placeholder: "eth0",
    says: "Whose addresses and routes the container gets.",
    problem: interfaceProblem,
  },
  {
    option: "-I",
    name: "interface_name",
    label: "Interface in the container",
    placeholder: "eth0",
    problem: interfaceProblem,
  },
  { option: "-m", name: "mtu", label: "MTU", placeholder: "1500", problem: mtu },
];
