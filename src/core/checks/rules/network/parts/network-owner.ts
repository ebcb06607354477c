import { askedMode } from "../../../reading/asked-mode.ts";
import type { NetworkValue, AskedMode } from "../../../reading/network-values.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import type { CheckContext } from "../../../model/rule.ts";

/**
 * The network of the container whose network is joined, where that is one of the files; undefined where it is not, or
 * where it is in a pod.
 */
export function networkOfOwner(
  { others, fileName }: CheckContext,
  joined: NetworkValue,
): AskedMode | undefined {
  const isUnit = joined.kind === "container-unit" && !isArgument(joined) && joined.word !== fileName;
  const settings = isUnit ? others.settingsOf(joined.word) : undefined;
  const mode = settings === undefined ? undefined : askedMode({ settings, section: "Container" });
  return mode === "pod" ? undefined : mode;
}
