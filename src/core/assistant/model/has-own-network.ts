import { publishesPorts } from "../../podman/network-modes/publishes-ports.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { startsIn } from "../../podman/network-modes/works-on.ts";
import type { Scope } from "../../podman/target.ts";

/** Is the container on a network that publishes its ports, and that works in this scope (network-modes.md 1)? */
export function hasOwnNetwork(mode: NetworkMode, scope: Scope): boolean {
  const worksHere = mode.kind === "unset" || startsIn(mode.kind, scope);
  return worksHere && publishesPorts(mode, scope);
}
