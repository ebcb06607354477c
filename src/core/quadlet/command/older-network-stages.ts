import { always, podmanStages } from "./podman-command.ts";
import { bareWords, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { subnets } from "./subnets.ts";

const network = (key: string, words: string): Stage => flag("Network", key, words);

/** `podman network create` up to 5.2 (generator-spec.md 14.1). */
export const olderNetworkStages: readonly Stage[] = [
  ...podmanStages("Network"),
  always("network create", "The service makes the network."),
  always("--ignore", "A network of this name that is there already stays as it is."),
  network("DisableDNS", "--disable-dns"),
  network("DNS", "--dns=*"),
  network("Driver", "--driver=*"),
  subnets,
  network("Internal", "--internal"),
  network("IPAMDriver", "--ipam-driver=*"),
  network("IPv6", "--ipv6"),
  network("Options", "--opt *"),
  network("Label", "--label *"),
  bareWords("Network", "PodmanArgs"),
];
