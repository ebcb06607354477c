import type { Action } from "../../../model/finding.ts";
import { deleteAll } from "../../../fixes/lines.ts";
import { replacePart } from "../../../fixes/parts.ts";
import { askedNetworks } from "../../../reading/asked-networks.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import type { CheckContext } from "../../../model/rule.ts";

/**
 * What can stand in place of pasta or slirp4netns: for a user no line at all, or pasta, which is the default; for root
 * the bridge. In a QM partition no line means the partition’s network (network-modes.md 1.1).
 */
export function insteadOf(context: CheckContext, network: NetworkValue): readonly Action[] {
  const { word, entry, range } = network;
  // One of them alone would leave another that Podman refuses.
  const alike = askedNetworks(context).filter((other) => other.word === word);
  if (alike.some(isArgument)) return [];
  const remove = deleteAll(alike.map((other) => other.entry));
  const written = (mode: string) =>
    alike.length === 1 ? [replacePart(`Use ${mode}`, entry, range, mode)] : [];
  switch (context.target.scope) {
    case "user":
      return [remove, ...written("pasta")];
    case "system":
      return [...written("bridge"), remove];
    case "qm":
      return written("bridge");
  }
}
