import { publishesPorts } from "../network/modes/publishes-ports.ts";
import type { NetworkMode } from "../network/modes/network-mode.ts";
import type { Scope } from "../settings/target.ts";

/** Is the container on a network that publishes its ports, and that works in this scope (network-modes.md 1)? */
export function hasOwnNetwork(mode: NetworkMode, scope: Scope): boolean {
  if (mode.kind === "pasta" && scope !== "user") return false;
  return publishesPorts(mode, scope);
}
