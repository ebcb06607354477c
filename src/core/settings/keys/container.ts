import {
  argumentList,
  keyValues,
  last,
  lastArguments,
  lastEvenEmpty,
  list,
  number,
  onOff,
  onOnly,
  words,
} from "./key.ts";
import type { SettingKey } from "./key.ts";
/**
 * All keys of `[Container]` up to Podman 6.1 in the order of the form: groups of what is read together, groups by use.
 * Source: keys.json (the keys, since when, and how they are read; `ImageVolume` is new in 6.1); generator-spec.md 3 and
 * 8.3; usage.md (what people write). Kept apart from the other sections: the first view of the page needs this one only.
 */
export const containerKeys = [
  // What runs, and where it belongs
  last("ContainerName"),
  last("Image"),
  last("Rootfs", "4.5"),
  last("Pod", "5.0"),
  onOff("StartWithPod", "5.3"),
  // What it reaches and who reaches it
  list("Network"),
  list("PublishPort"),
  // Files and data
  list("Volume"),
  argumentList("Mount", "4.5"),
  list("Tmpfs", "4.5"),
  onOnly("VolatileTmp"),
  last("ImageVolume", "6.1"),
  // Settings of the program
  keyValues("Environment"),
  argumentList("EnvironmentFile"),
  onOff("EnvironmentHost"),
  onOff("HttpProxy", "5.7"),
  argumentList("Secret", "4.5"),
  // The program itself
  lastArguments("Exec"),
  lastEvenEmpty("Entrypoint", "5.0"),
  last("WorkingDir", "4.6"),
  onOff("RunInit"),
  last("Timezone"),
  lastArguments("ReloadCmd", "5.5"),
  last("ReloadSignal", "5.5"),
  last("StopSignal", "5.2"),
  last("StopTimeout", "5.0"),
  last("Notify"),
  // Where the image comes from
  last("Pull", "4.6"),
  last("AutoUpdate", "4.6"),
  last("Retry", "5.5"),
  last("RetryDelay", "5.5"),
  // Health
  last("HealthCmd", "4.5"),
  last("HealthInterval", "4.5"),
  last("HealthTimeout", "4.5"),
  last("HealthRetries", "4.5"),
  last("HealthStartPeriod", "4.5"),
  last("HealthOnFailure", "4.5"),
  last("HealthStartupCmd", "4.5"),
  last("HealthStartupInterval", "4.5"),
  last("HealthStartupTimeout", "4.5"),
  last("HealthStartupRetries", "4.5"),
  last("HealthStartupSuccess", "4.5"),
  last("HealthLogDestination", "5.3"),
  last("HealthMaxLogCount", "5.3"),
  last("HealthMaxLogSize", "5.3"),
  // Names and addresses on networks
  last("HostName", "4.6"),
  list("NetworkAlias", "5.2"),
  last("IP", "4.5"),
  last("IP6", "4.5"),
  list("AddHost", "5.3"),
  list("DNS", "4.7"),
  list("DNSSearch", "4.7"),
  list("DNSOption", "4.7"),
  list("ExposeHostPort"),
  // Users
  last("User"),
  last("Group"),
  list("GroupAdd", "5.1"),
  last("UserNS", "4.5"),
  words("UIDMap", "4.8"),
  words("GIDMap", "4.8"),
  last("SubUIDMap", "4.8"),
  last("SubGIDMap", "4.8"),
  last("RemapUsers"),
  words("RemapUid"),
  words("RemapGid"),
  number("RemapUidSize"),
  // Privileges
  onOnly("NoNewPrivileges"),
  words("DropCapability"),
  words("AddCapability"),
  onOff("ReadOnly"),
  onOff("ReadOnlyTmpfs", "4.8"),
  words("AddDevice"),
  onOnly("SecurityLabelDisable", "4.5"),
  onOnly("SecurityLabelNested", "4.6"),
  last("SecurityLabelType", "4.5"),
  last("SecurityLabelFileType", "4.5"),
  last("SecurityLabelLevel", "4.5"),
  last("AppArmor", "5.8.1"),
  lastEvenEmpty("SeccompProfile"),
  argumentList("Mask", "4.6"),
  argumentList("Unmask", "4.6"),
  // Limits of resources
  last("Memory", "5.5"),
  last("PidsLimit", "4.7"),
  last("ShmSize", "4.7"),
  list("Ulimit", "4.7"),
  words("Sysctl", "4.6"),
  last("CgroupsMode", "5.3"),
  // Logs and labels
  lastEvenEmpty("LogDriver", "4.5"),
  words("LogOpt", "5.2"),
  keyValues("Label"),
  keyValues("Annotation"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  argumentList("GlobalArgs", "4.8"),
  argumentList("PodmanArgs"),
] as const;

/** The name of a key of `[Container]`. */
export type ContainerKeyName = (typeof containerKeys)[number]["key"];

/** What is known about a key of `[Container]`; undefined when Quadlet has none of that name. */
export function findContainerKey(name: string): SettingKey<ContainerKeyName> | undefined {
  return containerKeys.find(({ key }) => key === name);
}
