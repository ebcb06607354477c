import { argumentList, last, lastEvenEmpty, list, number, onOff, words } from "./key.ts";

/**
 * All keys of `[Kube]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 */
export const kubeKeys = [
  // What runs
  words("Yaml"),
  words("ConfigMap"),
  last("SetWorkingDirectory", "4.7"),
  // What it reaches and who reaches it
  list("Network"),
  list("PublishPort"),
  // How it runs and ends
  words("AutoUpdate", "4.7"),
  last("ExitCodePropagation", "4.6"),
  onOff("KubeDownForce", "4.8"),
  // Users
  last("UserNS", "4.5"),
  last("RemapUsers"),
  words("RemapUid"),
  words("RemapGid"),
  number("RemapUidSize"),
  // Logs
  lastEvenEmpty("LogDriver", "4.5"),
  words("LogOpt", "5.2"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  argumentList("GlobalArgs", "4.8"),
  argumentList("PodmanArgs", "4.6"),
] as const;

/** The name of a key of `[Kube]`. */
export type KubeKeyName = (typeof kubeKeys)[number]["key"];
