import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Artifact]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 5.7.
 */
export const artifactKeys = {
  // The artifact
  Artifact: ["last", "5.7", noOption],
  // How the registry is reached
  AuthFile: ["last", "5.7", "--authfile"],
  Creds: ["last", "5.7"],
  CertDir: ["last", "5.7"],
  TLSVerify: ["switch", "5.7"],
  DecryptionKey: ["last", "5.7"],
  Retry: ["last", "5.7"],
  RetryDelay: ["last", "5.7"],
  Quiet: ["switch", "5.7"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.7", noOption],
  ContainersConfModule: ["list", "5.7", "--module=*"],
  GlobalArgs: ["arguments", "5.7", noOption],
  PodmanArgs: ["arguments", "5.7", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Artifact]`. */
export type ArtifactKeyName = keyof typeof artifactKeys;
