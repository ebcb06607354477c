/** Settings that people look for together. */
export interface SettingGroup {
  readonly id: string;
  readonly title: string;
  /** Its keys by section, with blanks between. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Every key of the tables in one group each, by what a person wants. The groups stand by how much of it people write
 * (usage.md): the image and what it runs first, what has no better place last.
 */
export const settingGroups: readonly SettingGroup[] = [
  {
    id: "image",
    title: "Image and command",
    keys: {
      Container: "Image Rootfs Exec Entrypoint WorkingDir RunInit Pull Retry RetryDelay ImageVolume",
      Kube: "Yaml ConfigMap SetWorkingDirectory",
      Image: "Image ImageTag Policy AllTags OS Arch Variant Retry RetryDelay",
      Build:
        "ImageTag File SetWorkingDirectory IgnoreFile Target BuildArg Arch Variant Pull Retry RetryDelay ForceRM",
      Artifact: "Artifact Retry RetryDelay Quiet",
    },
  },
  {
    id: "network",
    title: "Network and ports",
    keys: {
      Container:
        "Network PublishPort ExposeHostPort HostName NetworkAlias IP IP6 AddHost DNS DNSSearch DNSOption HttpProxy",
      Pod: "Network PublishPort HostName NetworkAlias IP IP6 AddHost DNS DNSSearch DNSOption",
      Network:
        "Driver Subnet Gateway IPRange IPv6 IPAMDriver Internal DisableDNS DNS InterfaceName Options NetworkDeleteOnStop",
      Kube: "Network PublishPort",
      Build: "Network DNS DNSSearch DNSOption",
    },
  },
  {
    id: "files",
    title: "Files and data",
    keys: {
      Container: "Volume Mount Tmpfs VolatileTmp ReadOnlyTmpfs ShmSize AddDevice",
      Pod: "Volume ShmSize",
      Volume: "Driver Image Device Type Options Copy",
      Build: "Volume",
      Service: "RuntimeDirectory RuntimeDirectoryPreserve",
    },
  },
  {
    id: "environment",
    title: "Environment and secrets",
    keys: {
      Container: "Environment EnvironmentFile EnvironmentHost Secret Timezone",
      Build: "Environment Secret",
      Service: "Environment EnvironmentFile",
    },
  },
  {
    id: "start",
    title: "Start, stop and restart",
    keys: {
      Container: "Notify StopTimeout StopSignal ReloadCmd ReloadSignal StartWithPod",
      Pod: "StopTimeout ExitPolicy",
      Kube: "ExitCodePropagation KubeDownForce",
      Service:
        "Type RemainAfterExit Restart RestartSec TimeoutStartSec TimeoutStopSec SuccessExitStatus OOMPolicy ExecStartPre ExecStartPost ExecReload ExecStopPost",
      Unit: "StartLimitIntervalSec StartLimitBurst",
      Install: "WantedBy RequiredBy UpheldBy DefaultInstance",
    },
  },
  {
    id: "order",
    title: "Other units and order",
    keys: {
      Container: "Pod",
      Unit: "After Before Requires Wants BindsTo PartOf Requisite Upholds Conflicts OnFailure OnSuccess PropagatesReloadTo ReloadPropagatedFrom PropagatesStopTo StopPropagatedFrom ConditionPathExists AssertPathExists AssertPathIsDirectory",
      Quadlet: "DefaultDependencies",
    },
  },
  {
    id: "health",
    title: "Health",
    keys: {
      Container:
        "HealthCmd HealthInterval HealthTimeout HealthRetries HealthStartPeriod HealthOnFailure HealthStartupCmd HealthStartupInterval HealthStartupTimeout HealthStartupRetries HealthStartupSuccess HealthLogDestination HealthMaxLogCount HealthMaxLogSize",
    },
  },
  {
    id: "updates",
    title: "Updates",
    keys: { Container: "AutoUpdate", Kube: "AutoUpdate" },
  },
  {
    id: "limits",
    title: "Limits",
    keys: {
      Container: "Memory PidsLimit Ulimit CgroupsMode Sysctl",
      Service: "MemoryMax MemoryHigh MemoryLow MemorySwapMax CPUQuota CPUWeight TasksMax Slice",
    },
  },
  {
    id: "security",
    title: "Security",
    keys: {
      Container:
        "NoNewPrivileges DropCapability AddCapability ReadOnly SecurityLabelDisable SecurityLabelNested SecurityLabelType SecurityLabelFileType SecurityLabelLevel AppArmor SeccompProfile Mask Unmask",
    },
  },
  {
    id: "registry",
    title: "Registry and passwords",
    keys: {
      Image: "AuthFile Creds CertDir TLSVerify DecryptionKey",
      Build: "AuthFile TLSVerify",
      Artifact: "AuthFile Creds CertDir TLSVerify DecryptionKey",
    },
  },
  {
    id: "users",
    title: "Users and namespaces",
    keys: {
      Container:
        "User Group GroupAdd UserNS UIDMap GIDMap SubUIDMap SubGIDMap RemapUsers RemapUid RemapGid RemapUidSize",
      Pod: "UserNS UIDMap GIDMap SubUIDMap SubGIDMap RemapUsers RemapUid RemapGid RemapUidSize",
      Volume: "User Group UID GID",
      Kube: "UserNS RemapUsers RemapUid RemapGid RemapUidSize",
      Build: "GroupAdd",
    },
  },
  {
    id: "logging",
    title: "Logging",
    keys: {
      Container: "LogDriver LogOpt",
      Kube: "LogDriver LogOpt",
      Service: "StandardOutput StandardError SyslogIdentifier",
    },
  },
  {
    id: "names",
    title: "Names and labels",
    keys: {
      Container: "ContainerName Label Annotation ServiceName",
      Pod: "PodName Label ServiceName",
      Network: "NetworkName Label ServiceName",
      Volume: "VolumeName Label ServiceName",
      Kube: "ServiceName",
      Image: "ServiceName",
      Build: "Label Annotation ServiceName",
      Artifact: "ServiceName",
      Unit: "Description Documentation",
      Install: "Alias",
    },
  },
  {
    id: "advanced",
    title: "What has no key of its own",
    keys: Object.fromEntries(
      ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"].map((section) => [
        section,
        "PodmanArgs GlobalArgs ContainersConfModule",
      ]),
    ),
  },
];
