import { argumentList, keyValues, last, lastEvenEmpty, list, onOff, onOnly } from "./key.ts";

/**
 * All keys of `[Network]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const networkKeys = [
  // The network
  last("NetworkName", "4.7"),
  last("Driver"),
  onOnly("NetworkDeleteOnStop", "5.5"),
  // Addresses: the n-th gateway and range belong to the n-th subnet
  list("Subnet"),
  list("Gateway"),
  list("IPRange"),
  onOff("IPv6"),
  last("IPAMDriver"),
  // What it reaches, and names
  onOff("Internal"),
  onOff("DisableDNS"),
  list("DNS", "4.7"),
  last("InterfaceName", "5.6"),
  // Options and labels
  keyValues("Options"),
  keyValues("Label"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  argumentList("GlobalArgs", "4.8"),
  argumentList("PodmanArgs", "4.6"),
] as const;

/** The name of a key of `[Network]`. */
export type NetworkKeyName = (typeof networkKeys)[number]["key"];
