import {
  capabilities,
  cgroups,
  cidFile,
  detach,
  devices,
  entrypointAsOneWord,
  entrypointAsTwoWords,
  exposedPorts,
  name,
  pod,
  volatileTmp,
} from "./container-parts.ts";
import { environmentFiles } from "./environment-file.ts";
import { mounts } from "./mount.ts";
import { networks } from "./network.ts";
import { always, podmanStages } from "./podman-command.ts";
import { bareWords, inAnyOrder, optionOf, options } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { user } from "./user.ts";
import { userMapping } from "./user-mapping.ts";
import { volumes } from "./volume.ts";

/**
 * `podman run` of a container from 5.3 on, in the order of generator-spec.md 8.3; where the real generator has no fixed
 * order, in that of its table. What each key becomes: its row in `settings/keys/`.
 */
export const containerStages: readonly Stage[] = [
  ...podmanStages("Container"),
  always("run", "The service runs a new container at every start."),
  name(optionOf("Container", "ContainerName")),
  cidFile,
  always("--replace", "A container of this name that was left over gives way."),
  always("--rm", "The container goes when it ends, and the next start makes a new one."),
  ...options("Container", "LogDriver", "LogOpt"),
  cgroups,
  entrypointAsOneWord,
  inAnyOrder("values", [
    ...options("Container", "Timezone", "PidsLimit", "ShmSize"),
    entrypointAsTwoWords,
    ...options("Container", "WorkingDir", "IP", "IP6", "HostName", "StopSignal", "StopTimeout", "Pull"),
    ...options("Container", "Memory", "Retry", "RetryDelay", "ImageVolume"),
  ]),
  inAnyOrder("lists", [
    ...options("Container", "NetworkAlias", "Ulimit", "DNS", "DNSOption", "DNSSearch", "GroupAdd"),
    ...options("Container", "AddHost", "Tmpfs"),
  ]),
  inAnyOrder("switches", options("Container", "RunInit", "EnvironmentHost", "HttpProxy", "ReadOnlyTmpfs")),
  networks("Container"),
  detach,
  ...options("Container", "NoNewPrivileges", "SecurityLabelDisable", "SecurityLabelNested"),
  ...options("Container", "SecurityLabelType", "SecurityLabelFileType", "SecurityLabelLevel", "AppArmor"),
  devices(optionOf("Container", "AddDevice")),
  ...options("Container", "SeccompProfile"),
  capabilities("DropCapability", optionOf("Container", "DropCapability")),
  capabilities("AddCapability", optionOf("Container", "AddCapability")),
  ...options("Container", "Sysctl", "ReadOnly"),
  volatileTmp,
  user,
  userMapping,
  volumes("Container"),
  ...options("Container", "AutoUpdate"),
  exposedPorts(optionOf("Container", "ExposeHostPort")),
  ...options("Container", "PublishPort"),
  inAnyOrder("names", options("Container", "Environment", "Label", "Annotation"), "unorderedNames"),
  ...options("Container", "Mask", "Unmask"),
  environmentFiles("Container"),
  ...options("Container", "Secret"),
  mounts("Container"),
  ...options("Container", "HealthCmd", "HealthInterval", "HealthOnFailure", "HealthLogDestination"),
  ...options("Container", "HealthMaxLogCount", "HealthMaxLogSize", "HealthRetries", "HealthStartPeriod"),
  ...options("Container", "HealthTimeout", "HealthStartupCmd", "HealthStartupInterval"),
  ...options("Container", "HealthStartupRetries", "HealthStartupSuccess", "HealthStartupTimeout"),
  pod,
  bareWords("Container", "PodmanArgs"),
];
