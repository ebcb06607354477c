import type { Scope } from "../target.ts";
import type { NetworkMode } from "./network-mode.ts";

/** Whose network a container is on: one that Podman makes for it, the machine’s, or one that the file names. */
export type EffectiveNetwork = "private" | "host" | "other";

/**
 * What a mode comes to in a scope. Without a `Network=` line Podman’s default holds: a network of its own, but in a
 * QM partition the partition’s (network-modes.md 1.1).
 */
export function effectiveNetwork({ kind }: NetworkMode, scope: Scope): EffectiveNetwork {
  if (kind === "unset") return defaultNetwork(scope);
  return kind === "private" || kind === "host" ? kind : "other";
}

/** What a file without a `Network=` line gets in a scope. */
export function defaultNetwork(scope: Scope): "private" | "host" {
  return scope === "qm" ? "host" : "private";
}
