import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Container]` up to Podman 6.1 in the order of the form: groups of what is read together, groups by use.
 * Source: keys.json (the keys, since when, and how they are read; `ImageVolume` is new in 6.1); generator-spec.md 3 and
 * 8.3; usage.md (what people write). Kept apart from the other sections: the first view of the page needs this one only.
 */
export const containerKeys = {
  // What runs, and where it belongs
  ContainerName: ["last", "4.4", "--name"],
  Image: ["last", "4.4", noOption],
  Rootfs: ["last", "4.5"],
  Pod: ["last", "5.0", noOption],
  StartWithPod: ["switch", "5.3", noOption],
  // What it reaches and who reaches it
  Network: ["list", "4.4"],
  PublishPort: ["list", "4.4", "--publish"],
  // Files and data
  Volume: ["list", "4.4", "-v"],
  Mount: ["arguments", "4.5"],
  Tmpfs: ["list", "4.5"],
  VolatileTmp: ["switch-on", "4.4", noOption],
  ImageVolume: ["last", "6.1"],
  // Settings of the program
  Environment: ["key-values", "4.4", "--env"],
  EnvironmentFile: ["arguments", "4.4", "--env-file"],
  EnvironmentHost: ["switch", "4.4", "--env-host"],
  HttpProxy: ["switch", "5.7"],
  Secret: ["arguments", "4.5"],
  // The program itself
  Exec: ["last-arguments", "4.4", noOption],
  Entrypoint: ["last-even-empty", "5.0", "--entrypoint=*"],
  WorkingDir: ["last", "4.6", "--workdir"],
  RunInit: ["switch", "4.4", "--init"],
  Timezone: ["last", "4.4", "--tz"],
  ReloadCmd: ["last-arguments", "5.5", noOption],
  ReloadSignal: ["last", "5.5", noOption],
  StopSignal: ["last", "5.2"],
  StopTimeout: ["last", "5.0"],
  Notify: ["last", "4.4", noOption],
  // Where the image comes from
  Pull: ["last", "4.6"],
  AutoUpdate: ["last", "4.6", "--label io.containers.autoupdate=*"],
  Retry: ["last", "5.5"],
  RetryDelay: ["last", "5.5"],
  // Health
  HealthCmd: ["last", "4.5"],
  HealthInterval: ["last", "4.5"],
  HealthTimeout: ["last", "4.5"],
  HealthRetries: ["last", "4.5"],
  HealthStartPeriod: ["last", "4.5"],
  HealthOnFailure: ["last", "4.5"],
  HealthStartupCmd: ["last", "4.5"],
  HealthStartupInterval: ["last", "4.5"],
  HealthStartupTimeout: ["last", "4.5"],
  HealthStartupRetries: ["last", "4.5"],
  HealthStartupSuccess: ["last", "4.5"],
  HealthLogDestination: ["last", "5.3"],
  HealthMaxLogCount: ["last", "5.3"],
  HealthMaxLogSize: ["last", "5.3"],
  // Names and addresses on networks
  HostName: ["last", "4.6", "--hostname"],
  NetworkAlias: ["list", "5.2"],
  IP: ["last", "4.5"],
  IP6: ["last", "4.5"],
  AddHost: ["list", "5.3"],
  DNS: ["list", "4.7"],
  DNSSearch: ["list", "4.7"],
  DNSOption: ["list", "4.7"],
  ExposeHostPort: ["list", "4.4", "--expose"],
  // Users
  User: ["last", "4.4"],
  Group: ["last", "4.4", noOption],
  GroupAdd: ["list", "5.1"],
  UserNS: ["last", "4.5", "--userns"],
  UIDMap: ["words", "4.8", "--uidmap"],
  GIDMap: ["words", "4.8", "--gidmap"],
  SubUIDMap: ["last", "4.8", "--subuidname"],
  SubGIDMap: ["last", "4.8", "--subgidname"],
  RemapUsers: ["last", "4.4", noOption],
  RemapUid: ["words", "4.4", noOption],
  RemapGid: ["words", "4.4", noOption],
  RemapUidSize: ["number", "4.4", noOption],
  // Privileges
  NoNewPrivileges: ["switch-on", "4.4", "--security-opt=no-new-privileges"],
  DropCapability: ["words", "4.4", "--cap-drop"],
  AddCapability: ["words", "4.4", "--cap-add"],
  ReadOnly: ["switch", "4.4"],
  ReadOnlyTmpfs: ["switch", "4.8"],
  AddDevice: ["words", "4.4", "--device"],
  SecurityLabelDisable: ["switch-on", "4.5", "--security-opt label=disable"],
  SecurityLabelNested: ["switch-on", "4.6", "--security-opt label=nested"],
  SecurityLabelType: ["last", "4.5", "--security-opt label=type:*"],
  SecurityLabelFileType: ["last", "4.5", "--security-opt label=filetype:*"],
  SecurityLabelLevel: ["last", "4.5", "--security-opt label=level:*"],
  AppArmor: ["last", "5.8.1", "--security-opt apparmor=*"],
  SeccompProfile: ["last-even-empty", "4.4", "--security-opt seccomp=*"],
  Mask: ["arguments", "4.6", "--security-opt mask=*"],
  Unmask: ["arguments", "4.6", "--security-opt unmask=*"],
  // Limits of resources
  Memory: ["last", "5.5"],
  PidsLimit: ["last", "4.7"],
  ShmSize: ["last", "4.7"],
  Ulimit: ["list", "4.7"],
  Sysctl: ["words", "4.6"],
  CgroupsMode: ["last", "5.3", "--cgroups"],
  // Logs and labels
  LogDriver: ["last-even-empty", "4.5"],
  LogOpt: ["words", "5.2"],
  Label: ["key-values", "4.4"],
  Annotation: ["key-values", "4.4"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "4.8", "--module=*"],
  GlobalArgs: ["arguments", "4.8", noOption],
  PodmanArgs: ["arguments", "4.4", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Container]`. */
export type ContainerKeyName = keyof typeof containerKeys;
