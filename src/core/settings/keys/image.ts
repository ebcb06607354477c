import { argumentList, last, lastEvenEmpty, list, onOff } from "./key.ts";

/**
 * All keys of `[Image]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * The kind of file came with 4.8.
 */
export const imageKeys = [
  // The image
  last("Image", "4.8"),
  last("ImageTag", "4.8"),
  last("Policy", "5.6"),
  onOff("AllTags", "4.8"),
  // For which machine
  last("OS", "4.8"),
  last("Arch", "4.8"),
  last("Variant", "4.8"),
  // How the registry is reached
  last("AuthFile", "4.8"),
  last("Creds", "4.8"),
  last("CertDir", "4.8"),
  onOff("TLSVerify", "4.8"),
  last("DecryptionKey", "4.8"),
  last("Retry", "5.5"),
  last("RetryDelay", "5.5"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  argumentList("GlobalArgs", "4.8"),
  argumentList("PodmanArgs", "4.8"),
] as const;

/** The name of a key of `[Image]`. */
export type ImageKeyName = (typeof imageKeys)[number]["key"];
