import type { Scope } from "../settings/target.ts";

/**
 * A command of a lesson as it is typed where the container runs: system containers are root’s, those of a user are
 * not. Each of the two has images and networks of its own (network-modes.md 5).
 */
export function typedCommand(command: string, scope: Scope): string {
  return scope === "user" ? command : command.replace(/^podman\b/, "sudo podman");
}
