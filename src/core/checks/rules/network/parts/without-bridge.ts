import { networkModes } from "../../../../podman/network-modes/network-modes.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";

/**
 * Does Podman refuse fixed addresses, aliases and further networks in this mode? For root private is a bridge, too, but
 * the word is not taken for one (network-modes.md 3). In a pod they are the pod’s, which has rules of its own.
 */
export function isWithoutBridge({ kind }: Pick<NetworkValue, "kind">): boolean {
  const { joins } = networkModes[kind];
  return joins !== "network" && joins !== "pod";
}
