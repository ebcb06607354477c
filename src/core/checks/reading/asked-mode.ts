import { askedNetworks } from "./asked-networks.ts";
import type { AskedMode } from "./network-values.ts";
import type { OwnSection } from "./own-section.ts";
import { isArgument } from "./podman-options.ts";

/** What the first network that is asked for is. A container of a pod that asks for nothing is on the pod’s network. */
export function askedMode(asking: OwnSection): AskedMode {
  const [first] = askedNetworks(asking);
  if (first === undefined)
    return asking.section === "Container" && asking.settings.value("Container", "Pod") !== undefined
      ? "pod"
      : "unset";
  // Quadlet looks for files in Network= only: in PodmanArgs= they are names.
  return isArgument(first) && (first.kind === "network-unit" || first.kind === "container-unit")
    ? "network"
    : first.kind;
}
