import { argumentList, keyValues, last, lastEvenEmpty, list, number, words } from "./key.ts";

/**
 * All keys of `[Pod]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 12.
 * The kind of file came with 5.0.
 */
export const podKeys = [
  // The pod
  last("PodName", "5.0"),
  lastEvenEmpty("ExitPolicy", "5.6"),
  lastEvenEmpty("StopTimeout", "5.7"),
  // What it reaches and who reaches it
  list("Network", "5.0"),
  list("PublishPort", "5.0"),
  // Files and data
  list("Volume", "5.0"),
  last("ShmSize", "5.4"),
  // Names and addresses on networks
  list("HostName", "5.5"),
  list("NetworkAlias", "5.2"),
  last("IP", "5.3"),
  last("IP6", "5.3"),
  list("AddHost", "5.3"),
  list("DNS", "5.3"),
  list("DNSSearch", "5.3"),
  list("DNSOption", "5.3"),
  // Users
  last("UserNS", "5.3"),
  words("UIDMap", "5.3"),
  words("GIDMap", "5.3"),
  last("SubUIDMap", "5.3"),
  last("SubGIDMap", "5.3"),
  last("RemapUsers", "5.3"),
  words("RemapUid", "5.3"),
  words("RemapGid", "5.3"),
  number("RemapUidSize", "5.3"),
  // Labels
  keyValues("Label", "5.6"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "5.0"),
  argumentList("GlobalArgs", "5.0"),
  argumentList("PodmanArgs", "5.0"),
] as const;

/** The name of a key of `[Pod]`. */
export type PodKeyName = (typeof podKeys)[number]["key"];
