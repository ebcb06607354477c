import {
  capabilities,
  cgroups,
  cidFile,
  detach,
  devices,
  exposedPorts,
  name,
  pod,
  volatileTmp,
} from "./container-parts.ts";
import { environmentFiles } from "./environment-file.ts";
import { mounts } from "./mount.ts";
import { networks } from "./network.ts";
import { logDriver } from "./log-driver.ts";
import { readOnly, ulimits } from "./older-container-parts.ts";
import { publishedPorts } from "./published-ports.ts";
import { always, podmanStages } from "./podman-command.ts";
import { bareWords, flag, joined, joinedOptions, optionOf, options } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { olderUser } from "./user.ts";
import { userMapping } from "./user-mapping.ts";
import { volumes } from "./volume.ts";

/** `podman run` of a container up to 5.2: a fixed order, and many flags with their value in one word (generator-spec.md 14.1). */
export const olderContainerStages: readonly Stage[] = [
  ...podmanStages("Container"),
  always("run", "The service runs a new container at every start."),
  name(joined(optionOf("Container", "ContainerName"))),
  cidFile,
  always("--replace", "A container of this name that was left over gives way."),
  always("--rm", "The container goes when it ends, and the next start makes a new one."),
  logDriver("Container"),
  ...options("Container", "LogOpt"),
  cgroups,
  ...joinedOptions("Container", "Timezone"),
  networks("Container"),
  ...options("Container", "NetworkAlias", "RunInit"),
  detach,
  ...options("Container", "NoNewPrivileges"),
  flag("Container", "SecurityLabelDisable", "--security-opt label:disable"),
  flag("Container", "SecurityLabelNested", "--security-opt label:nested"),
  ...options("Container", "PidsLimit", "SecurityLabelType", "SecurityLabelFileType", "SecurityLabelLevel"),
  ulimits,
  devices(joined(optionOf("Container", "AddDevice"))),
  ...options("Container", "SeccompProfile"),
  ...joinedOptions("Container", "DNS", "DNSOption", "DNSSearch"),
  capabilities("DropCapability", joined(optionOf("Container", "DropCapability"))),
  capabilities("AddCapability", joined(optionOf("Container", "AddCapability"))),
  ...joinedOptions("Container", "ShmSize", "Entrypoint", "Sysctl"),
  readOnly,
  ...options("Container", "ReadOnlyTmpfs"),
  volatileTmp,
  olderUser,
  flag("Container", "WorkingDir", "-w=*"),
  userMapping,
  ...joinedOptions("Container", "GroupAdd"),
  ...options("Container", "Tmpfs"),
  volumes("Container"),
  ...options("Container", "AutoUpdate"),
  exposedPorts(joined(optionOf("Container", "ExposeHostPort"))),
  publishedPorts("Container"),
  ...options("Container", "Environment", "IP", "IP6", "Label", "Annotation", "Mask", "Unmask"),
  environmentFiles("Container"),
  ...options("Container", "EnvironmentHost", "Secret"),
  mounts("Container"),
  ...options("Container", "HealthCmd", "HealthInterval", "HealthOnFailure", "HealthRetries"),
  ...options("Container", "HealthStartPeriod", "HealthTimeout", "HealthStartupCmd"),
  ...options("Container", "HealthStartupInterval", "HealthStartupRetries", "HealthStartupSuccess"),
  ...options("Container", "HealthStartupTimeout", "HostName", "Pull"),
  pod,
  ...options("Container", "StopSignal", "StopTimeout"),
  bareWords("Container", "PodmanArgs"),
];
