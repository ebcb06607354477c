import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Build]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 5.2.
 */
export const buildKeys = {
  // What is built, and from what
  ImageTag: ["list", "5.2", "--tag"],
  File: ["last", "5.2"],
  SetWorkingDirectory: ["last", "5.2", noOption],
  IgnoreFile: ["last", "5.7", "--ignorefile"],
  Target: ["last", "5.2"],
  BuildArg: ["key-values", "5.7"],
  // For which machine
  Arch: ["last", "5.2"],
  Variant: ["last", "5.2"],
  // What the steps of the build see
  Environment: ["key-values", "5.2", "--env"],
  Secret: ["arguments", "5.2"],
  Volume: ["list", "5.2", "-v"],
  Network: ["list", "5.2"],
  DNS: ["list", "5.2"],
  DNSSearch: ["list", "5.2"],
  DNSOption: ["list", "5.2"],
  GroupAdd: ["list", "5.2"],
  // How the registry is reached
  Pull: ["last", "5.2", "--pull=*"],
  AuthFile: ["last", "5.2", "--authfile"],
  TLSVerify: ["switch", "5.2"],
  Retry: ["last", "5.5"],
  RetryDelay: ["last", "5.5"],
  // What stands in the image, and what stays of the build
  Label: ["key-values", "5.2"],
  Annotation: ["key-values", "5.2"],
  ForceRM: ["switch", "5.2"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "5.2", "--module=*"],
  GlobalArgs: ["arguments", "5.2", noOption],
  PodmanArgs: ["arguments", "5.2", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Build]`. */
export type BuildKeyName = keyof typeof buildKeys;
