import { argumentList, keyValues, last, lastEvenEmpty, list, noOption, onOff, onOnly } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Network]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const networkKeys = {
  // The network
  NetworkName: last("4.7", noOption),
  Driver: last(),
  NetworkDeleteOnStop: onOnly("5.5", noOption),
  // Addresses: the n-th gateway and range belong to the n-th subnet
  Subnet: list(),
  Gateway: list(),
  IPRange: list(),
  IPv6: onOff("4.4", "--ipv6"),
  IPAMDriver: last(),
  // What it reaches, and names
  Internal: onOff(),
  DisableDNS: onOff(),
  DNS: list("4.7"),
  InterfaceName: last("5.6"),
  // Options and labels
  Options: keyValues("4.4", "--opt"),
  Label: keyValues(),
  // What has no key of its own
  ServiceName: lastEvenEmpty("5.3", noOption),
  ContainersConfModule: list("4.8", "--module=*"),
  GlobalArgs: argumentList("4.8", noOption),
  PodmanArgs: argumentList("4.6", noOption),
} satisfies KeyRows;

/** The name of a key of `[Network]`. */
export type NetworkKeyName = keyof typeof networkKeys;
