import { always, podmanStages } from "./podman-command.ts";
import { bareWords, joinedOptions, options } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { subnets } from "./subnets.ts";

/** `podman network create` up to 5.2 (generator-spec.md 14.1). */
export const olderNetworkStages: readonly Stage[] = [
  ...podmanStages("Network"),
  always("network create", "The service makes the network."),
  always("--ignore", "A network of this name that is there already stays as it is."),
  ...options("Network", "DisableDNS"),
  ...joinedOptions("Network", "DNS", "Driver"),
  subnets,
  ...options("Network", "Internal"),
  ...joinedOptions("Network", "IPAMDriver"),
  ...options("Network", "IPv6", "Options", "Label"),
  bareWords("Network", "PodmanArgs"),
];
