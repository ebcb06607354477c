import type { Action } from "../../../finding.ts";
import { deleteAll } from "../../../fixes/lines.ts";
import { replacePart } from "../../../fixes/parts.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import type { CheckContext } from "../../../rule.ts";
import { equalLines } from "./equal-lines.ts";

/**
 * What can stand in place of pasta or slirp4netns: for a user no line at all, or pasta, which is the default; for root
 * the bridge. In a QM partition no line means the partition’s network (network-modes.md 1.1).
 */
export function insteadOf(context: CheckContext, network: NetworkValue): readonly Action[] {
  if (isArgument(network)) return [];
  const { entry, range } = network;
  const equal = equalLines(context, entry);
  const remove = deleteAll(equal);
  const written = (mode: string) =>
    equal.length === 1 ? [replacePart(`Use ${mode}`, entry, range, mode)] : [];
  switch (context.target.scope) {
    case "user":
      return [remove, ...written("pasta")];
    case "system":
      return [...written("bridge"), remove];
    case "qm":
      return written("bridge");
  }
}
