import { askedNetworks } from "./asked-networks.ts";
import { networkWord } from "./network-values.ts";
import type { NetworkWord } from "./network-values.ts";
import type { OwnSection } from "./own-section.ts";
import { isArgument } from "./podman-options.ts";

/** What the first network that is asked for is. A container of a pod that asks for nothing is on the pod’s network. */
export function askedMode(asking: OwnSection): NetworkWord {
  const [first] = askedNetworks(asking);
  if (first === undefined)
    return asking.section === "Container" && asking.settings.value("Container", "Pod") !== undefined
      ? "pod"
      : "unset";
  const word = networkWord(first);
  // Quadlet looks for files in Network= only: in PodmanArgs= they are names.
  return isArgument(first) && (word === "network-unit" || word === "container-unit") ? "name" : word;
}
