import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Kube]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const kubeKeys = {
  // What runs
  Yaml: ["words", "4.4", noOption],
  ConfigMap: ["words", "4.4", "--configmap"],
  SetWorkingDirectory: ["last", "4.7", noOption],
  // What it reaches and who reaches it
  Network: ["list", "4.4"],
  PublishPort: ["list", "4.4", "--publish"],
  // How it runs and ends
  AutoUpdate: ["words", "4.7", noOption],
  ExitCodePropagation: ["last", "4.6", "--service-exit-code-propagation=*"],
  KubeDownForce: ["switch", "4.8", noOption],
  // Users
  UserNS: ["last", "4.5", "--userns"],
  RemapUsers: ["last", "4.4", noOption],
  RemapUid: ["words", "4.4", noOption],
  RemapGid: ["words", "4.4", noOption],
  RemapUidSize: ["number", "4.4", noOption],
  // Logs
  LogDriver: ["last-even-empty", "4.5"],
  LogOpt: ["words", "5.2"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "4.8", "--module=*"],
  GlobalArgs: ["arguments", "4.8", noOption],
  PodmanArgs: ["arguments", "4.6", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Kube]`. */
export type KubeKeyName = keyof typeof kubeKeys;
