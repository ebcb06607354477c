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
import { bareWords, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { olderUser } from "./user.ts";
import { userMapping } from "./user-mapping.ts";
import { volumes } from "./volume.ts";

const container = (key: string, words: string): Stage => flag("Container", key, words);

/** `podman run` of a container up to 5.2: a fixed order, and many flags with their value in one word (generator-spec.md 14.1). */
export const olderContainerStages: readonly Stage[] = [
  ...podmanStages("Container"),
  always("run", "The service runs a new container at every start."),
  name("--name=*"),
  cidFile,
  always("--replace", "A container of this name that was left over gives way."),
  always("--rm", "The container goes when it ends, and the next start makes a new one."),
  logDriver("Container"),
  container("LogOpt", "--log-opt *"),
  cgroups,
  container("Timezone", "--tz=*"),
  networks("Container"),
  container("NetworkAlias", "--network-alias *"),
  container("RunInit", "--init"),
  detach,
  container("NoNewPrivileges", "--security-opt=no-new-privileges"),
  container("SecurityLabelDisable", "--security-opt label:disable"),
  container("SecurityLabelNested", "--security-opt label:nested"),
  container("PidsLimit", "--pids-limit *"),
  container("SecurityLabelType", "--security-opt label=type:*"),
  container("SecurityLabelFileType", "--security-opt label=filetype:*"),
  container("SecurityLabelLevel", "--security-opt label=level:*"),
  ulimits,
  devices("--device=*"),
  container("SeccompProfile", "--security-opt seccomp=*"),
  container("DNS", "--dns=*"),
  container("DNSOption", "--dns-option=*"),
  container("DNSSearch", "--dns-search=*"),
  capabilities("DropCapability", "--cap-drop=*"),
  capabilities("AddCapability", "--cap-add=*"),
  container("ShmSize", "--shm-size=*"),
  container("Entrypoint", "--entrypoint=*"),
  container("Sysctl", "--sysctl=*"),
  readOnly,
  container("ReadOnlyTmpfs", "--read-only-tmpfs"),
  volatileTmp,
  olderUser,
  container("WorkingDir", "-w=*"),
  userMapping,
  container("GroupAdd", "--group-add=*"),
  container("Tmpfs", "--tmpfs *"),
  volumes("Container"),
  container("AutoUpdate", "--label io.containers.autoupdate=*"),
  exposedPorts("--expose=*"),
  publishedPorts("Container"),
  container("Environment", "--env *"),
  container("IP", "--ip *"),
  container("IP6", "--ip6 *"),
  container("Label", "--label *"),
  container("Annotation", "--annotation *"),
  container("Mask", "--security-opt mask=*"),
  container("Unmask", "--security-opt unmask=*"),
  environmentFiles("Container"),
  container("EnvironmentHost", "--env-host"),
  container("Secret", "--secret *"),
  mounts("Container"),
  container("HealthCmd", "--health-cmd *"),
  container("HealthInterval", "--health-interval *"),
  container("HealthOnFailure", "--health-on-failure *"),
  container("HealthRetries", "--health-retries *"),
  container("HealthStartPeriod", "--health-start-period *"),
  container("HealthTimeout", "--health-timeout *"),
  container("HealthStartupCmd", "--health-startup-cmd *"),
  container("HealthStartupInterval", "--health-startup-interval *"),
  container("HealthStartupRetries", "--health-startup-retries *"),
  container("HealthStartupSuccess", "--health-startup-success *"),
  container("HealthStartupTimeout", "--health-startup-timeout *"),
  container("HostName", "--hostname *"),
  container("Pull", "--pull *"),
  pod,
  container("StopSignal", "--stop-signal *"),
  container("StopTimeout", "--stop-timeout *"),
  bareWords("Container", "PodmanArgs"),
];
