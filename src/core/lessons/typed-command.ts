import type { Scope } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";

/**
 * A command of a lesson as it is typed where the container runs: system containers are root’s, those of a user are
 * not. Each of the two has images and networks of its own (network-modes.md 5).
 */
export function typedCommand(written: Command, scope: Scope): Command {
  return scope === "user" || !/^podman\b/.test(written) ? written : command`sudo ${written}`;
}
