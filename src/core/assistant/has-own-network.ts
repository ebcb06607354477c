import { publishesPorts } from "../network/modes/publishes-ports.ts";
import type { NetworkMode } from "../network/modes/network-mode.ts";
import { startsIn } from "../settings/network-modes/works-on.ts";
import type { Scope } from "../settings/target.ts";

/** Is the container on a network that publishes its ports, and that works in this scope (network-modes.md 1)? */
export function hasOwnNetwork(mode: NetworkMode, scope: Scope): boolean {
  const worksHere = mode.kind === "unset" || startsIn(mode.kind, scope);
  return worksHere && publishesPorts(mode, scope);
}
