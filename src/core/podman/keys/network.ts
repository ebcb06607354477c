import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Network]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const networkKeys = {
  // The network
  NetworkName: ["last", "4.7", noOption],
  Driver: ["last", "4.4"],
  NetworkDeleteOnStop: ["switch-on", "5.5", noOption],
  // Addresses: the n-th gateway and range belong to the n-th subnet
  Subnet: ["list", "4.4"],
  Gateway: ["list", "4.4"],
  IPRange: ["list", "4.4"],
  IPv6: ["switch", "4.4", "--ipv6"],
  IPAMDriver: ["last", "4.4"],
  // What it reaches, and names
  Internal: ["switch", "4.4"],
  DisableDNS: ["switch", "4.4"],
  DNS: ["list", "4.7"],
  InterfaceName: ["last", "5.6"],
  // Options and labels
  Options: ["key-values", "4.4", "--opt"],
  Label: ["key-values", "4.4"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "4.8", "--module=*"],
  GlobalArgs: ["arguments", "4.8", noOption],
  PodmanArgs: ["arguments", "4.6", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Network]`. */
export type NetworkKeyName = keyof typeof networkKeys;
