import { networkWord } from "../../network-values.ts";
import type { NetworkValue, NetworkWord } from "../../network-values.ts";
import type { CheckContext } from "../../rule.ts";
import { askedMode } from "./asked-mode.ts";
import { isArgument } from "./asked-networks.ts";

/**
 * The network of the container whose network is joined, where that is one of the files; undefined where it is not, or
 * where it is in a pod.
 */
export function networkOfOwner(
  { others, fileName }: CheckContext,
  joined: NetworkValue,
): NetworkWord | undefined {
  const isUnit = networkWord(joined) === "container-unit" && !isArgument(joined) && joined.word !== fileName;
  const settings = isUnit ? others.settingsOf(joined.word) : undefined;
  const mode = settings === undefined ? undefined : askedMode({ settings, section: "Container" });
  return mode === "pod" ? undefined : mode;
}
