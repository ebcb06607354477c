import { argumentList, last, lastEvenEmpty, list, onOff } from "./key.ts";

/**
 * All keys of `[Artifact]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 5.7.
 */
export const artifactKeys = [
  // The artifact
  last("Artifact", "5.7"),
  // How the registry is reached
  last("AuthFile", "5.7"),
  last("Creds", "5.7"),
  last("CertDir", "5.7"),
  onOff("TLSVerify", "5.7"),
  last("DecryptionKey", "5.7"),
  last("Retry", "5.7"),
  last("RetryDelay", "5.7"),
  onOff("Quiet", "5.7"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.7"),
  list("ContainersConfModule", "5.7"),
  argumentList("GlobalArgs", "5.7"),
  argumentList("PodmanArgs", "5.7"),
] as const;

/** The name of a key of `[Artifact]`. */
export type ArtifactKeyName = (typeof artifactKeys)[number]["key"];
