import type { Scope } from "../../settings/target.ts";
import { effectiveNetwork } from "./effective-network.ts";
import type { NetworkMode } from "./network-mode.ts";

/**
 * Does Podman publish ports in this mode? In the others it drops them (network-modes.md 3, lab rootful/host/19,
 * rootful/none/19, rootful/container/19). A pod publishes its own.
 */
export function publishesPorts(mode: NetworkMode, scope: Scope): boolean {
  if (effectiveNetwork(mode, scope) === "host") return false;
  return !["none", "container", "container-unit", "namespace", "pod"].includes(mode.kind);
}
