import type { Since } from "../settings/settings.ts";

/** How the generator reads the values of a key (generator-spec.md 3). */
export type Reading =
  | "last"
  /** An empty value counts too (generator-spec.md 3.3). */
  | "last-even-empty"
  | "list"
  | "words"
  | "arguments"
  | "last-arguments"
  | "key-values"
  /** True writes the words, false writes them with `=false`. */
  | "switch"
  /** True writes the words, false nothing. */
  | "switch-on";

/** What happens to a value on its way into the command. */
export type ValueChange =
  | "cgroups"
  | "entrypoint"
  | "log-driver"
  | "lower-case"
  | "trimmed"
  | "device"
  | "image"
  | "mount"
  | "network"
  | "pod"
  | "unit-path"
  | "volume";

/** A key of `[Container]` and the words that it becomes; `*` stands for a value. */
export interface FlagStage {
  readonly kind: "flag";
  readonly key: string;
  readonly since: Since;
  readonly read: Reading;
  readonly words: string;
  readonly change?: ValueChange;
}

/** A place in the command that is more than one key and its values. */
export interface CommandStage {
  readonly kind: "podman" | "run" | "name" | "detach" | "user" | "user-mapping" | "volatile-tmp" | "rootfs";
}

export type RunStage = FlagStage | CommandStage;

function flag(key: string, since: Since, read: Reading, words: string, change?: ValueChange): FlagStage {
  return { kind: "flag", key, since, read, words, ...(change === undefined ? {} : { change }) };
}

/**
 * The stages of `podman run` in the order of generator-spec.md 8.3; where the generator has no fixed order, that of
 * its table. What each key becomes: keys.json, podmanArg.
 */
export const runStages: readonly RunStage[] = [
  { kind: "podman" },
  flag("ContainersConfModule", "4.8", "list", "--module=*"),
  flag("GlobalArgs", "4.8", "arguments", "*"),
  { kind: "run" },
  { kind: "name" },
  flag("LogDriver", "4.5", "last-even-empty", "--log-driver *", "log-driver"),
  flag("LogOpt", "5.2", "words", "--log-opt *"),
  flag("CgroupsMode", "5.3", "last", "--cgroups *", "cgroups"),
  flag("Entrypoint", "5.0", "last-even-empty", "--entrypoint=*", "entrypoint"),
  flag("Timezone", "4.4", "last", "--tz *"),
  flag("PidsLimit", "4.7", "last", "--pids-limit *"),
  flag("ShmSize", "4.7", "last", "--shm-size *"),
  flag("WorkingDir", "4.6", "last", "--workdir *"),
  flag("IP", "4.5", "last", "--ip *"),
  flag("IP6", "4.5", "last", "--ip6 *"),
  flag("HostName", "4.6", "last", "--hostname *"),
  flag("StopSignal", "5.2", "last", "--stop-signal *"),
  flag("StopTimeout", "5.0", "last", "--stop-timeout *"),
  flag("Pull", "4.6", "last", "--pull *"),
  flag("Memory", "5.5", "last", "--memory *"),
  flag("Retry", "5.5", "last", "--retry *"),
  flag("RetryDelay", "5.5", "last", "--retry-delay *"),
  flag("ImageVolume", "6.1", "last", "--image-volume *"),
  flag("NetworkAlias", "5.2", "list", "--network-alias *"),
  flag("Ulimit", "4.7", "list", "--ulimit *"),
  flag("DNS", "4.7", "list", "--dns *"),
  flag("DNSOption", "4.7", "list", "--dns-option *"),
  flag("DNSSearch", "4.7", "list", "--dns-search *"),
  flag("GroupAdd", "5.1", "list", "--group-add *"),
  flag("AddHost", "5.3", "list", "--add-host *"),
  flag("Tmpfs", "4.5", "list", "--tmpfs *"),
  flag("RunInit", "4.4", "switch", "--init"),
  flag("EnvironmentHost", "4.4", "switch", "--env-host"),
  flag("HttpProxy", "5.7", "switch", "--http-proxy"),
  flag("ReadOnlyTmpfs", "4.8", "switch", "--read-only-tmpfs"),
  flag("Network", "4.4", "list", "--network *", "network"),
  { kind: "detach" },
  flag("NoNewPrivileges", "4.4", "switch-on", "--security-opt=no-new-privileges"),
  flag("SecurityLabelDisable", "4.5", "switch-on", "--security-opt label=disable"),
  flag("SecurityLabelNested", "4.6", "switch-on", "--security-opt label=nested"),
  flag("SecurityLabelType", "4.5", "last", "--security-opt label=type:*"),
  flag("SecurityLabelFileType", "4.5", "last", "--security-opt label=filetype:*"),
  flag("SecurityLabelLevel", "4.5", "last", "--security-opt label=level:*"),
  flag("AppArmor", "5.8", "last", "--security-opt apparmor=*"),
  flag("AddDevice", "4.4", "words", "--device *", "device"),
  flag("SeccompProfile", "4.4", "last-even-empty", "--security-opt seccomp=*"),
  flag("DropCapability", "4.4", "words", "--cap-drop *", "lower-case"),
  flag("AddCapability", "4.4", "words", "--cap-add *", "lower-case"),
  flag("Sysctl", "4.6", "words", "--sysctl *"),
  flag("ReadOnly", "4.4", "switch", "--read-only"),
  { kind: "volatile-tmp" },
  { kind: "user" },
  { kind: "user-mapping" },
  flag("Volume", "4.4", "list", "-v *", "volume"),
  flag("AutoUpdate", "4.6", "last", "--label io.containers.autoupdate=*"),
  flag("ExposeHostPort", "4.4", "list", "--expose *", "trimmed"),
  flag("PublishPort", "4.4", "list", "--publish *"),
  flag("Environment", "4.4", "key-values", "--env *"),
  flag("Label", "4.4", "key-values", "--label *"),
  flag("Annotation", "4.4", "key-values", "--annotation *"),
  flag("Mask", "4.6", "arguments", "--security-opt mask=*"),
  flag("Unmask", "4.6", "arguments", "--security-opt unmask=*"),
  flag("EnvironmentFile", "4.4", "arguments", "--env-file *", "unit-path"),
  flag("Secret", "4.5", "arguments", "--secret *"),
  flag("Mount", "4.5", "arguments", "--mount *", "mount"),
  flag("HealthCmd", "4.5", "last", "--health-cmd *"),
  flag("HealthInterval", "4.5", "last", "--health-interval *"),
  flag("HealthOnFailure", "4.5", "last", "--health-on-failure *"),
  flag("HealthLogDestination", "5.3", "last", "--health-log-destination *"),
  flag("HealthMaxLogCount", "5.3", "last", "--health-max-log-count *"),
  flag("HealthMaxLogSize", "5.3", "last", "--health-max-log-size *"),
  flag("HealthRetries", "4.5", "last", "--health-retries *"),
  flag("HealthStartPeriod", "4.5", "last", "--health-start-period *"),
  flag("HealthTimeout", "4.5", "last", "--health-timeout *"),
  flag("HealthStartupCmd", "4.5", "last", "--health-startup-cmd *"),
  flag("HealthStartupInterval", "4.5", "last", "--health-startup-interval *"),
  flag("HealthStartupRetries", "4.5", "last", "--health-startup-retries *"),
  flag("HealthStartupSuccess", "4.5", "last", "--health-startup-success *"),
  flag("HealthStartupTimeout", "4.5", "last", "--health-startup-timeout *"),
  flag("Pod", "5.0", "last", "--pod *", "pod"),
  flag("PodmanArgs", "4.4", "arguments", "*"),
  flag("Image", "4.4", "last", "*", "image"),
  { kind: "rootfs" },
  flag("Exec", "4.4", "last-arguments", "*"),
];
