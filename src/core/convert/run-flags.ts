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
  readonly read: Reading;
  readonly words: string;
  readonly change?: ValueChange;
}

/** A place in the command that is more than one key and its values. */
export interface CommandStage {
  readonly kind: "podman" | "run" | "name" | "detach" | "user" | "user-mapping" | "volatile-tmp" | "rootfs";
}

export type RunStage = FlagStage | CommandStage;

function flag(key: string, read: Reading, words: string, change?: ValueChange): FlagStage {
  return { kind: "flag", key, read, words, ...(change === undefined ? {} : { change }) };
}

/**
 * The stages of `podman run` in the order of generator-spec.md 8.3; where the generator has no fixed order, that of
 * its table. What each key becomes: keys.json, podmanArg.
 */
export const runStages: readonly RunStage[] = [
  { kind: "podman" },
  flag("ContainersConfModule", "list", "--module=*"),
  flag("GlobalArgs", "arguments", "*"),
  { kind: "run" },
  { kind: "name" },
  flag("LogDriver", "last-even-empty", "--log-driver *", "log-driver"),
  flag("LogOpt", "words", "--log-opt *"),
  flag("CgroupsMode", "last", "--cgroups *", "cgroups"),
  flag("Entrypoint", "last-even-empty", "--entrypoint=*", "entrypoint"),
  flag("Timezone", "last", "--tz *"),
  flag("PidsLimit", "last", "--pids-limit *"),
  flag("ShmSize", "last", "--shm-size *"),
  flag("WorkingDir", "last", "--workdir *"),
  flag("IP", "last", "--ip *"),
  flag("IP6", "last", "--ip6 *"),
  flag("HostName", "last", "--hostname *"),
  flag("StopSignal", "last", "--stop-signal *"),
  flag("StopTimeout", "last", "--stop-timeout *"),
  flag("Pull", "last", "--pull *"),
  flag("Memory", "last", "--memory *"),
  flag("Retry", "last", "--retry *"),
  flag("RetryDelay", "last", "--retry-delay *"),
  flag("ImageVolume", "last", "--image-volume *"),
  flag("NetworkAlias", "list", "--network-alias *"),
  flag("Ulimit", "list", "--ulimit *"),
  flag("DNS", "list", "--dns *"),
  flag("DNSOption", "list", "--dns-option *"),
  flag("DNSSearch", "list", "--dns-search *"),
  flag("GroupAdd", "list", "--group-add *"),
  flag("AddHost", "list", "--add-host *"),
  flag("Tmpfs", "list", "--tmpfs *"),
  flag("RunInit", "switch", "--init"),
  flag("EnvironmentHost", "switch", "--env-host"),
  flag("HttpProxy", "switch", "--http-proxy"),
  flag("ReadOnlyTmpfs", "switch", "--read-only-tmpfs"),
  flag("Network", "list", "--network *", "network"),
  { kind: "detach" },
  flag("NoNewPrivileges", "switch-on", "--security-opt=no-new-privileges"),
  flag("SecurityLabelDisable", "switch-on", "--security-opt label=disable"),
  flag("SecurityLabelNested", "switch-on", "--security-opt label=nested"),
  flag("SecurityLabelType", "last", "--security-opt label=type:*"),
  flag("SecurityLabelFileType", "last", "--security-opt label=filetype:*"),
  flag("SecurityLabelLevel", "last", "--security-opt label=level:*"),
  flag("AppArmor", "last", "--security-opt apparmor=*"),
  flag("AddDevice", "words", "--device *", "device"),
  flag("SeccompProfile", "last-even-empty", "--security-opt seccomp=*"),
  flag("DropCapability", "words", "--cap-drop *", "lower-case"),
  flag("AddCapability", "words", "--cap-add *", "lower-case"),
  flag("Sysctl", "words", "--sysctl *"),
  flag("ReadOnly", "switch", "--read-only"),
  { kind: "volatile-tmp" },
  { kind: "user" },
  { kind: "user-mapping" },
  flag("Volume", "list", "-v *", "volume"),
  flag("AutoUpdate", "last", "--label io.containers.autoupdate=*"),
  flag("ExposeHostPort", "list", "--expose *", "trimmed"),
  flag("PublishPort", "list", "--publish *"),
  flag("Environment", "key-values", "--env *"),
  flag("Label", "key-values", "--label *"),
  flag("Annotation", "key-values", "--annotation *"),
  flag("Mask", "arguments", "--security-opt mask=*"),
  flag("Unmask", "arguments", "--security-opt unmask=*"),
  flag("EnvironmentFile", "arguments", "--env-file *", "unit-path"),
  flag("Secret", "arguments", "--secret *"),
  flag("Mount", "arguments", "--mount *", "mount"),
  flag("HealthCmd", "last", "--health-cmd *"),
  flag("HealthInterval", "last", "--health-interval *"),
  flag("HealthOnFailure", "last", "--health-on-failure *"),
  flag("HealthLogDestination", "last", "--health-log-destination *"),
  flag("HealthMaxLogCount", "last", "--health-max-log-count *"),
  flag("HealthMaxLogSize", "last", "--health-max-log-size *"),
  flag("HealthRetries", "last", "--health-retries *"),
  flag("HealthStartPeriod", "last", "--health-start-period *"),
  flag("HealthTimeout", "last", "--health-timeout *"),
  flag("HealthStartupCmd", "last", "--health-startup-cmd *"),
  flag("HealthStartupInterval", "last", "--health-startup-interval *"),
  flag("HealthStartupRetries", "last", "--health-startup-retries *"),
  flag("HealthStartupSuccess", "last", "--health-startup-success *"),
  flag("HealthStartupTimeout", "last", "--health-startup-timeout *"),
  flag("Pod", "last", "--pod *", "pod"),
  flag("PodmanArgs", "arguments", "*"),
  flag("Image", "last", "*", "image"),
  { kind: "rootfs" },
  flag("Exec", "last-arguments", "*"),
];
