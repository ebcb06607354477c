import type { OtherFiles } from "../../../other-files.ts";
import { askedMode } from "../../../reading/asked-mode.ts";
import { isPublishing } from "../../../reading/network-values.ts";
import type { NetworkWord } from "../../../reading/network-values.ts";

/** The network of a pod, where its file is here. */
export function networkOfPod(others: OtherFiles, pod: string): NetworkWord | undefined {
  const settings = others.settingsOf(pod);
  return settings === undefined ? undefined : askedMode({ settings, section: "Pod" });
}

/** Does a pod with this network publish ports? Unlike a container it does not with `private` (rules.md pod-host-publish-port). */
export function publishesInPod(network: NetworkWord): boolean {
  return isPublishing(network) && network !== "private";
}
