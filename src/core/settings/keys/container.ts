import {
  argumentList,
  keyValues,
  last,
  lastArguments,
  lastEvenEmpty,
  list,
  noOption,
  number,
  onOff,
  onOnly,
  words,
} from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Container]` up to Podman 6.1 in the order of the form: groups of what is read together, groups by use.
 * Source: keys.json (the keys, since when, and how they are read; `ImageVolume` is new in 6.1); generator-spec.md 3 and
 * 8.3; usage.md (what people write). Kept apart from the other sections: the first view of the page needs this one only.
 */
export const containerKeys = {
  // What runs, and where it belongs
  ContainerName: last("4.4", "--name"),
  Image: last("4.4", noOption),
  Rootfs: last("4.5"),
  Pod: last("5.0", noOption),
  StartWithPod: onOff("5.3", noOption),
  // What it reaches and who reaches it
  Network: list(),
  PublishPort: list("4.4", "--publish"),
  // Files and data
  Volume: list("4.4", "-v"),
  Mount: argumentList("4.5"),
  Tmpfs: list("4.5"),
  VolatileTmp: onOnly("4.4", noOption),
  ImageVolume: last("6.1"),
  // Settings of the program
  Environment: keyValues("4.4", "--env"),
  EnvironmentFile: argumentList("4.4", "--env-file"),
  EnvironmentHost: onOff("4.4", "--env-host"),
  HttpProxy: onOff("5.7"),
  Secret: argumentList("4.5"),
  // The program itself
  Exec: lastArguments("4.4", noOption),
  Entrypoint: lastEvenEmpty("5.0", "--entrypoint=*"),
  WorkingDir: last("4.6", "--workdir"),
  RunInit: onOff("4.4", "--init"),
  Timezone: last("4.4", "--tz"),
  ReloadCmd: lastArguments("5.5", noOption),
  ReloadSignal: last("5.5", noOption),
  StopSignal: last("5.2"),
  StopTimeout: last("5.0"),
  Notify: last("4.4", noOption),
  // Where the image comes from
  Pull: last("4.6"),
  AutoUpdate: last("4.6", "--label io.containers.autoupdate=*"),
  Retry: last("5.5"),
  RetryDelay: last("5.5"),
  // Health
  HealthCmd: last("4.5"),
  HealthInterval: last("4.5"),
  HealthTimeout: last("4.5"),
  HealthRetries: last("4.5"),
  HealthStartPeriod: last("4.5"),
  HealthOnFailure: last("4.5"),
  HealthStartupCmd: last("4.5"),
  HealthStartupInterval: last("4.5"),
  HealthStartupTimeout: last("4.5"),
  HealthStartupRetries: last("4.5"),
  HealthStartupSuccess: last("4.5"),
  HealthLogDestination: last("5.3"),
  HealthMaxLogCount: last("5.3"),
  HealthMaxLogSize: last("5.3"),
  // Names and addresses on networks
  HostName: last("4.6", "--hostname"),
  NetworkAlias: list("5.2"),
  IP: last("4.5"),
  IP6: last("4.5"),
  AddHost: list("5.3"),
  DNS: list("4.7"),
  DNSSearch: list("4.7"),
  DNSOption: list("4.7"),
  ExposeHostPort: list("4.4", "--expose"),
  // Users
  User: last(),
  Group: last("4.4", noOption),
  GroupAdd: list("5.1"),
  UserNS: last("4.5", "--userns"),
  UIDMap: words("4.8", "--uidmap"),
  GIDMap: words("4.8", "--gidmap"),
  SubUIDMap: last("4.8", "--subuidname"),
  SubGIDMap: last("4.8", "--subgidname"),
  RemapUsers: last("4.4", noOption),
  RemapUid: words("4.4", noOption),
  RemapGid: words("4.4", noOption),
  RemapUidSize: number("4.4", noOption),
  // Privileges
  NoNewPrivileges: onOnly("4.4", "--security-opt=no-new-privileges"),
  DropCapability: words("4.4", "--cap-drop"),
  AddCapability: words("4.4", "--cap-add"),
  ReadOnly: onOff(),
  ReadOnlyTmpfs: onOff("4.8"),
  AddDevice: words("4.4", "--device"),
  SecurityLabelDisable: onOnly("4.5", "--security-opt label=disable"),
  SecurityLabelNested: onOnly("4.6", "--security-opt label=nested"),
  SecurityLabelType: last("4.5", "--security-opt label=type:*"),
  SecurityLabelFileType: last("4.5", "--security-opt label=filetype:*"),
  SecurityLabelLevel: last("4.5", "--security-opt label=level:*"),
  AppArmor: last("5.8.1", "--security-opt apparmor=*"),
  SeccompProfile: lastEvenEmpty("4.4", "--security-opt seccomp=*"),
  Mask: argumentList("4.6", "--security-opt mask=*"),
  Unmask: argumentList("4.6", "--security-opt unmask=*"),
  // Limits of resources
  Memory: last("5.5"),
  PidsLimit: last("4.7"),
  ShmSize: last("4.7"),
  Ulimit: list("4.7"),
  Sysctl: words("4.6"),
  CgroupsMode: last("5.3", "--cgroups"),
  // Logs and labels
  LogDriver: lastEvenEmpty("4.5"),
  LogOpt: words("5.2"),
  Label: keyValues(),
  Annotation: keyValues(),
  // What has no key of its own
  ServiceName: lastEvenEmpty("5.3", noOption),
  ContainersConfModule: list("4.8", "--module=*"),
  GlobalArgs: argumentList("4.8", noOption),
  PodmanArgs: argumentList("4.4", noOption),
} satisfies KeyRows;

/** The name of a key of `[Container]`. */
export type ContainerKeyName = keyof typeof containerKeys;
