import { argumentList, keyValues, last, lastEvenEmpty, list, onOff } from "./key.ts";

/**
 * All keys of `[Build]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 5.2.
 */
export const buildKeys = [
  // What is built, and from what
  list("ImageTag", "5.2"),
  last("File", "5.2"),
  last("SetWorkingDirectory", "5.2"),
  last("IgnoreFile", "5.7"),
  last("Target", "5.2"),
  keyValues("BuildArg", "5.7"),
  // For which machine
  last("Arch", "5.2"),
  last("Variant", "5.2"),
  // What the steps of the build see
  keyValues("Environment", "5.2"),
  argumentList("Secret", "5.2"),
  list("Volume", "5.2"),
  list("Network", "5.2"),
  list("DNS", "5.2"),
  list("DNSSearch", "5.2"),
  list("DNSOption", "5.2"),
  list("GroupAdd", "5.2"),
  // How the registry is reached
  last("Pull", "5.2"),
  last("AuthFile", "5.2"),
  onOff("TLSVerify", "5.2"),
  last("Retry", "5.5"),
  last("RetryDelay", "5.5"),
  // What stands in the image, and what stays of the build
  keyValues("Label", "5.2"),
  keyValues("Annotation", "5.2"),
  onOff("ForceRM", "5.2"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "5.2"),
  argumentList("GlobalArgs", "5.2"),
  argumentList("PodmanArgs", "5.2"),
] as const;

/** The name of a key of `[Build]`. */
export type BuildKeyName = (typeof buildKeys)[number]["key"];
