import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Pod]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 12.
 * The kind of file came with 5.0.
 */
export const podKeys = {
  // The pod
  PodName: ["last", "5.0", "--name"],
  ExitPolicy: ["last-even-empty", "5.6"],
  StopTimeout: ["last-even-empty", "5.7", noOption],
  // What it reaches and who reaches it
  Network: ["list", "5.0"],
  PublishPort: ["list", "5.0", "--publish"],
  // Files and data
  Volume: ["list", "5.0", "-v"],
  ShmSize: ["last", "5.4"],
  // Names and addresses on networks
  HostName: ["list", "5.5", "--hostname"],
  NetworkAlias: ["list", "5.2"],
  IP: ["last", "5.3"],
  IP6: ["last", "5.3"],
  AddHost: ["list", "5.3"],
  DNS: ["list", "5.3"],
  DNSSearch: ["list", "5.3"],
  DNSOption: ["list", "5.3"],
  // Users
  UserNS: ["last", "5.3", "--userns"],
  UIDMap: ["words", "5.3", "--uidmap"],
  GIDMap: ["words", "5.3", "--gidmap"],
  SubUIDMap: ["last", "5.3", "--subuidname"],
  SubGIDMap: ["last", "5.3", "--subgidname"],
  RemapUsers: ["last", "5.3", noOption],
  RemapUid: ["words", "5.3", noOption],
  RemapGid: ["words", "5.3", noOption],
  RemapUidSize: ["number", "5.3", noOption],
  // Labels
  Label: ["key-values", "5.6"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "5.0", "--module=*"],
  GlobalArgs: ["arguments", "5.0", noOption],
  PodmanArgs: ["arguments", "5.0", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Pod]`. */
export type PodKeyName = keyof typeof podKeys;
