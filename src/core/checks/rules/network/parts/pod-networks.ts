import { networkModes } from "../../../../podman/network-modes/network-modes.ts";
import type { OtherFiles } from "../../../model/other-files.ts";
import { askedMode } from "../../../reading/asked-mode.ts";
import type { AskedMode } from "../../../reading/network-values.ts";

/** The network of a pod, where its file is here. */
export function networkOfPod(others: OtherFiles, pod: string): AskedMode | undefined {
  const settings = others.settingsOf(pod);
  return settings === undefined ? undefined : askedMode({ settings, section: "Pod" });
}

/** Does a pod with this network publish ports? Unlike a container it does not with `private`. */
export function publishesInPod(network: AskedMode): boolean {
  return network === "unset" || networkModes[network].publishes === "all";
}
