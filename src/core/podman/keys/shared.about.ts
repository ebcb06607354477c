import type { AboutKey } from "./about.ts";

/** Rows that say the same in several sections; what is different there stands beside them. Sources: theirs. */

export const containersConfModule: AboutKey = {
  group: "advanced",
  valueType: "path",
  summary: "A further containers.conf, read for every Podman command of this file.",
  example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
};

export const noContainersConfModule = "Podman can’t be given a containers.conf module for this file.";

export const retry: AboutKey = {
  group: "image",
  valueType: "int",
  summary: "How often a failed download is tried again.",
  example: "Retry=5",
};

/** What a Podman without the options loses (pull requests 21774 and 21659 of Podman). */
export const noRetry = {
  lost: "How often a failed download is tried again can’t be set.",
  optionSince: "5.0",
} as const;

export const retryDelay: AboutKey = {
  group: "image",
  valueType: "duration",
  summary: "How long Podman waits before it tries a download again.",
  example: "RetryDelay=10s",
};

export const noRetryDelay = {
  lost: "The pause before another try can’t be set.",
  optionSince: "5.0",
} as const;

export const authFile: AboutKey = {
  group: "registry",
  valueType: "path",
  summary: "The file with the passwords for registries.",
  example: "AuthFile=/etc/containers/auth.json",
};
