import { isAtLeast, podmanVersions } from "./target.ts";
import type { PodmanVersion } from "./target.ts";

/** Releases with Quadlet, those that can no longer be chosen as a target included. */
export type Since = "4.4" | "4.5" | PodmanVersion;

/** Whether each line of a setting adds a value or the last line counts. */
export type Lines = "each-adds" | "last-counts";

/** A key of `[Container]`. */
export interface ContainerKey {
  readonly key: string;
  readonly since: Since;
  readonly lines: Lines;
}

/**
 * All keys of `[Container]` up to Podman 6.1 in the order of the form: groups of what is read together, groups by use.
 * A key without a release came with Quadlet itself, in 4.4.
 * Source: keys.json (the keys and since when; `ImageVolume` is new in 6.1); generator-spec.md 3 and 8.3 (lines);
 * usage.md (what people write).
 */
export const containerKeys: readonly ContainerKey[] = [
  // What runs, and where it belongs
  single("ContainerName"),
  single("Image"),
  single("Rootfs", "4.5"),
  single("Pod", "5.0"),
  single("StartWithPod", "5.3"),
  // What it reaches and who reaches it
  list("Network"),
  list("PublishPort"),
  // Files and data
  list("Volume"),
  list("Mount", "4.5"),
  list("Tmpfs", "4.5"),
  single("VolatileTmp"),
  single("ImageVolume", "6.1"),
  // Settings of the program
  list("Environment"),
  list("EnvironmentFile"),
  single("EnvironmentHost"),
  single("HttpProxy", "5.7"),
  list("Secret", "4.5"),
  // The program itself
  single("Exec"),
  single("Entrypoint", "5.0"),
  single("WorkingDir", "4.6"),
  single("RunInit"),
  single("Timezone"),
  single("ReloadCmd", "5.5"),
  single("ReloadSignal", "5.5"),
  single("StopSignal", "5.2"),
  single("StopTimeout", "5.0"),
  single("Notify"),
  // Where the image comes from
  single("Pull", "4.6"),
  single("AutoUpdate", "4.6"),
  single("Retry", "5.5"),
  single("RetryDelay", "5.5"),
  // Health
  single("HealthCmd", "4.5"),
  single("HealthInterval", "4.5"),
  single("HealthTimeout", "4.5"),
  single("HealthRetries", "4.5"),
  single("HealthStartPeriod", "4.5"),
  single("HealthOnFailure", "4.5"),
  single("HealthStartupCmd", "4.5"),
  single("HealthStartupInterval", "4.5"),
  single("HealthStartupTimeout", "4.5"),
  single("HealthStartupRetries", "4.5"),
  single("HealthStartupSuccess", "4.5"),
  single("HealthLogDestination", "5.3"),
  single("HealthMaxLogCount", "5.3"),
  single("HealthMaxLogSize", "5.3"),
  // Names and addresses on networks
  single("HostName", "4.6"),
  list("NetworkAlias", "5.2"),
  single("IP", "4.5"),
  single("IP6", "4.5"),
  list("AddHost", "5.3"),
  list("DNS", "4.7"),
  list("DNSSearch", "4.7"),
  list("DNSOption", "4.7"),
  list("ExposeHostPort"),
  // Users
  single("User"),
  single("Group"),
  list("GroupAdd", "5.1"),
  single("UserNS", "4.5"),
  list("UIDMap", "4.8"),
  list("GIDMap", "4.8"),
  single("SubUIDMap", "4.8"),
  single("SubGIDMap", "4.8"),
  single("RemapUsers"),
  list("RemapUid"),
  list("RemapGid"),
  single("RemapUidSize"),
  // Privileges
  single("NoNewPrivileges"),
  list("DropCapability"),
  list("AddCapability"),
  single("ReadOnly"),
  single("ReadOnlyTmpfs", "4.8"),
  list("AddDevice"),
  single("SecurityLabelDisable", "4.5"),
  single("SecurityLabelNested", "4.6"),
  single("SecurityLabelType", "4.5"),
  single("SecurityLabelFileType", "4.5"),
  single("SecurityLabelLevel", "4.5"),
  single("AppArmor", "5.8"),
  single("SeccompProfile"),
  list("Mask", "4.6"),
  list("Unmask", "4.6"),
  // Limits of resources
  single("Memory", "5.5"),
  single("PidsLimit", "4.7"),
  single("ShmSize", "4.7"),
  list("Ulimit", "4.7"),
  list("Sysctl", "4.6"),
  single("CgroupsMode", "5.3"),
  // Logs and labels
  single("LogDriver", "4.5"),
  list("LogOpt", "5.2"),
  list("Label"),
  list("Annotation"),
  // What has no key of its own
  single("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  list("GlobalArgs", "4.8"),
  list("PodmanArgs"),
];

function list(key: string, since: Since = "4.4"): ContainerKey {
  return { key, since, lines: "each-adds" };
}

function single(key: string, since: Since = "4.4"): ContainerKey {
  return { key, since, lines: "last-counts" };
}

/** What is known about a key of `[Container]`; undefined when Quadlet has none of that name. */
export function findContainerKey(name: string): ContainerKey | undefined {
  return containerKeys.find(({ key }) => key === name);
}

/** Does this release of Podman know a key that came with `since`? */
export function isKnownTo(version: PodmanVersion, since: Since): boolean {
  const choosable = podmanVersions.find((release) => release === since);
  return choosable === undefined || isAtLeast(version, choosable);
}
