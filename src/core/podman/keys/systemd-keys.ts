/**
 * The keys that systemd reads in these sections, old names that it still takes included. Source: systemd 252,
 * `--dump-configuration-items`; behind `/` what came up to systemd 258 (man systemd.directives).
 */
const written: Readonly<Record<"Unit" | "Service" | "Install", string>> = {
  Unit:
    "Description Documentation SourcePath Requires Requisite Wants BindsTo BindTo Upholds Conflicts Before " +
    "After OnSuccess OnFailure PropagatesReloadTo PropagateReloadTo ReloadPropagatedFrom PropagateReloadFrom " +
    "PropagatesStopTo StopPropagatedFrom PartOf JoinsNamespaceOf RequiresOverridable RequisiteOverridable " +
    "RequiresMountsFor StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate DefaultDependencies " +
    "OnSuccessJobMode OnFailureJobMode OnFailureIsolate IgnoreOnIsolate JobTimeoutSec JobRunningTimeoutSec " +
    "JobTimeoutAction JobTimeoutRebootArgument StartLimitIntervalSec StartLimitInterval StartLimitBurst " +
    "StartLimitAction FailureAction SuccessAction FailureActionExitStatus SuccessActionExitStatus " +
    "RebootArgument ConditionPathExists ConditionPathExistsGlob ConditionPathIsDirectory " +
    "ConditionPathIsSymbolicLink ConditionPathIsMountPoint ConditionPathIsReadWrite ConditionPathIsEncrypted " +
    "ConditionDirectoryNotEmpty ConditionFileNotEmpty ConditionFileIsExecutable ConditionNeedsUpdate " +
    "ConditionFirstBoot ConditionArchitecture ConditionFirmware ConditionVirtualization ConditionHost " +
    "ConditionKernelCommandLine ConditionKernelVersion ConditionCredential ConditionSecurity " +
    "ConditionCapability ConditionACPower ConditionMemory ConditionCPUFeature ConditionCPUs " +
    "ConditionEnvironment ConditionUser ConditionGroup ConditionControlGroupController ConditionOSRelease " +
    "ConditionMemoryPressure ConditionCPUPressure ConditionIOPressure AssertPathExists AssertPathExistsGlob " +
    "AssertPathIsDirectory AssertPathIsSymbolicLink AssertPathIsMountPoint AssertPathIsReadWrite " +
    "AssertPathIsEncrypted AssertDirectoryNotEmpty AssertFileNotEmpty AssertFileIsExecutable AssertNeedsUpdate " +
    "AssertFirstBoot AssertArchitecture AssertVirtualization AssertHost AssertKernelCommandLine " +
    "AssertKernelVersion AssertCredential AssertSecurity AssertCapability AssertACPower AssertMemory " +
    "AssertCPUFeature AssertCPUs AssertEnvironment AssertUser AssertGroup AssertControlGroupController " +
    "AssertOSRelease AssertMemoryPressure AssertCPUPressure AssertIOPressure CollectMode " +
    "/ WantsMountsFor SurviveFinalKillSignal ConditionVersion AssertVersion ConditionKernelModuleLoaded " +
    "/ AssertKernelModuleLoaded ",
  Service:
    "PIDFile ExecCondition ExecStartPre ExecStart ExecStartPost ExecReload ExecStop ExecStopPost RestartSec " +
    "TimeoutSec TimeoutStartSec TimeoutStopSec TimeoutAbortSec TimeoutStartFailureMode TimeoutStopFailureMode " +
    "RuntimeMaxSec RuntimeRandomizedExtraSec WatchdogSec StartLimitInterval StartLimitBurst StartLimitAction " +
    "FailureAction RebootArgument Type ExitType Restart PermissionsStartOnly RootDirectoryStartOnly " +
    "RemainAfterExit GuessMainPID RestartPreventExitStatus RestartForceExitStatus SuccessExitStatus " +
    "NonBlocking BusName FileDescriptorStoreMax NotifyAccess Sockets USBFunctionDescriptors USBFunctionStrings " +
    "OOMPolicy WorkingDirectory RootDirectory RootImage RootImageOptions RootHash RootHashSignature RootVerity " +
    "ExtensionDirectories ExtensionImages MountImages User Group SupplementaryGroups Nice OOMScoreAdjust " +
    "CoredumpFilter IOSchedulingClass IOSchedulingPriority CPUSchedulingPolicy CPUSchedulingPriority " +
    "CPUSchedulingResetOnFork CPUAffinity NUMAPolicy NUMAMask UMask Environment EnvironmentFile " +
    "PassEnvironment UnsetEnvironment DynamicUser RemoveIPC StandardInput StandardOutput StandardError " +
    "StandardInputText StandardInputData TTYPath TTYReset TTYVHangup TTYVTDisallocate TTYRows TTYColumns " +
    "SyslogIdentifier SyslogFacility SyslogLevel SyslogLevelPrefix LogLevelMax LogRateLimitIntervalSec " +
    "LogRateLimitBurst LogExtraFields SecureBits CapabilityBoundingSet AmbientCapabilities TimerSlackNSec " +
    "NoNewPrivileges KeyringMode ProtectProc ProcSubset SystemCallFilter SystemCallArchitectures " +
    "SystemCallErrorNumber SystemCallLog MemoryDenyWriteExecute RestrictNamespaces RestrictRealtime " +
    "RestrictSUIDSGID RestrictAddressFamilies LockPersonality RestrictFileSystems LimitCPU LimitFSIZE " +
    "LimitDATA LimitSTACK LimitCORE LimitRSS LimitNOFILE LimitAS LimitNPROC LimitMEMLOCK LimitLOCKS " +
    "LimitSIGPENDING LimitMSGQUEUE LimitNICE LimitRTPRIO LimitRTTIME ReadWriteDirectories ReadOnlyDirectories " +
    "InaccessibleDirectories ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths NoExecPaths " +
    "ExecSearchPath BindPaths BindReadOnlyPaths TemporaryFileSystem PrivateTmp PrivateDevices " +
    "ProtectKernelTunables ProtectKernelModules ProtectKernelLogs ProtectClock ProtectControlGroups " +
    "NetworkNamespacePath IPCNamespacePath LogNamespace PrivateNetwork PrivateUsers PrivateMounts PrivateIPC " +
    "ProtectSystem ProtectHome MountFlags MountAPIVFS Personality RuntimeDirectoryPreserve " +
    "RuntimeDirectoryMode RuntimeDirectory StateDirectoryMode StateDirectory CacheDirectoryMode CacheDirectory " +
    "LogsDirectoryMode LogsDirectory ConfigurationDirectoryMode ConfigurationDirectory SetCredential " +
    "SetCredentialEncrypted LoadCredential LoadCredentialEncrypted TimeoutCleanSec PAMName IgnoreSIGPIPE " +
    "UtmpIdentifier UtmpMode SELinuxContext AppArmorProfile SmackProcessLabel ProtectHostname Slice " +
    "AllowedCPUs StartupAllowedCPUs AllowedMemoryNodes StartupAllowedMemoryNodes CPUAccounting CPUWeight " +
    "StartupCPUWeight CPUShares StartupCPUShares CPUQuota CPUQuotaPeriodSec MemoryAccounting MemoryMin " +
    "DefaultMemoryMin DefaultMemoryLow MemoryLow MemoryHigh MemoryMax MemorySwapMax MemoryLimit DeviceAllow " +
    "DevicePolicy IOAccounting IOWeight StartupIOWeight IODeviceWeight IOReadBandwidthMax IOWriteBandwidthMax " +
    "IOReadIOPSMax IOWriteIOPSMax IODeviceLatencyTargetSec BlockIOAccounting BlockIOWeight " +
    "StartupBlockIOWeight BlockIODeviceWeight BlockIOReadBandwidth BlockIOWriteBandwidth TasksAccounting " +
    "TasksMax Delegate DisableControllers IPAccounting IPAddressAllow IPAddressDeny IPIngressFilterPath " +
    "IPEgressFilterPath ManagedOOMSwap ManagedOOMMemoryPressure ManagedOOMMemoryPressureLimit " +
    "ManagedOOMPreference BPFProgram SocketBindAllow SocketBindDeny RestrictNetworkInterfaces SendSIGKILL " +
    "SendSIGHUP KillMode KillSignal RestartKillSignal FinalKillSignal WatchdogSignal " +
    "/ OpenFile MemoryZSwapMax MemoryZSwapWriteback DelegateSubgroup DelegateNamespaces ImportCredential " +
    "/ RootEphemeral RootImagePolicy MountImagePolicy ExtensionImagePolicy CoredumpReceive MemoryPressureWatch " +
    "/ MemoryPressureThresholdSec StartupMemoryLow StartupMemoryHigh StartupMemoryMax StartupMemorySwapMax " +
    "/ StartupMemoryZSwapMax DefaultStartupMemoryLow ReloadSignal RestartSteps RestartMaxDelaySec RestartMode " +
    "/ FileDescriptorStorePreserve LogFilterPatterns MemoryKSM PrivatePIDs PrivateBPF SetLoginEnvironment NFTSet " +
    "/ ManagedOOMMemoryPressureDurationSec BindLogSockets UserNamespacePath StateDirectoryQuota " +
    "/ StateDirectoryAccounting CacheDirectoryQuota CacheDirectoryAccounting LogsDirectoryQuota " +
    "/ LogsDirectoryAccounting BindNetworkInterface RefreshOnReload BPFDelegateCommands " +
    "/ BPFDelegateMaps BPFDelegatePrograms BPFDelegateAttachments ",
  Install: "WantedBy RequiredBy UpheldBy Alias Also DefaultInstance ",
};

/** The keys of a section that systemd has; undefined for one that is not systemd’s. */
export function systemdKeys(section: string): ReadonlySet<string> | undefined {
  return keys.get(section);
}

const keys: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(written).map(([section, names]) => [
    section,
    new Set(names.split(" ").filter((name) => name !== "" && name !== "/")),
  ]),
);
