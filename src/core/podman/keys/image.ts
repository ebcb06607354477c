import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Image]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 4.8.
 */
export const imageKeys = {
  // The image
  Image: ["last", "4.8", noOption],
  ImageTag: ["last", "4.8", noOption],
  Policy: ["last", "5.6"],
  AllTags: ["switch", "4.8"],
  // For which machine
  OS: ["last", "4.8"],
  Arch: ["last", "4.8"],
  Variant: ["last", "4.8"],
  // How the registry is reached
  AuthFile: ["last", "4.8", "--authfile"],
  Creds: ["last", "4.8"],
  CertDir: ["last", "4.8"],
  TLSVerify: ["switch", "4.8"],
  DecryptionKey: ["last", "4.8"],
  Retry: ["last", "5.5"],
  RetryDelay: ["last", "5.5"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "4.8", "--module=*"],
  GlobalArgs: ["arguments", "4.8", noOption],
  PodmanArgs: ["arguments", "4.8", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Image]`. */
export type ImageKeyName = keyof typeof imageKeys;
