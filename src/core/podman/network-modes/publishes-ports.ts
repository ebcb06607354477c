import { networkModes } from "./network-modes.ts";
import type { NetworkModeKind } from "./network-modes.ts";
import type { Scope } from "../target.ts";
import { defaultNetwork } from "./effective-network.ts";

/** Does Podman publish the ports of a container in this mode? In the others it drops them, and a pod publishes its own. */
export function publishesPorts(
  { kind }: { readonly kind: NetworkModeKind | "unset" },
  scope: Scope,
): boolean {
  return networkModes[kind === "unset" ? defaultNetwork(scope) : kind].publishes !== undefined;
}
