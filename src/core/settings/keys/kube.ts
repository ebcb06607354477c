import { argumentList, last, lastEvenEmpty, list, noOption, number, onOff, words } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Kube]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const kubeKeys = {
  // What runs
  Yaml: words("4.4", noOption),
  ConfigMap: words("4.4", "--configmap"),
  SetWorkingDirectory: last("4.7", noOption),
  // What it reaches and who reaches it
  Network: list(),
  PublishPort: list("4.4", "--publish"),
  // How it runs and ends
  AutoUpdate: words("4.7", noOption),
  ExitCodePropagation: last("4.6", "--service-exit-code-propagation=*"),
  KubeDownForce: onOff("4.8", noOption),
  // Users
  UserNS: last("4.5", "--userns"),
  RemapUsers: last("4.4", noOption),
  RemapUid: words("4.4", noOption),
  RemapGid: words("4.4", noOption),
  RemapUidSize: number("4.4", noOption),
  // Logs
  LogDriver: lastEvenEmpty("4.5"),
  LogOpt: words("5.2"),
  // What has no key of its own
  ServiceName: lastEvenEmpty("5.3", noOption),
  ContainersConfModule: list("4.8", "--module=*"),
  GlobalArgs: argumentList("4.8", noOption),
  PodmanArgs: argumentList("4.6", noOption),
} satisfies KeyRows;

/** The name of a key of `[Kube]`. */
export type KubeKeyName = keyof typeof kubeKeys;
