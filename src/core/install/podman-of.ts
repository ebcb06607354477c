import type { Scope } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";

/** Podman of the user that runs the unit: images, networks, volumes and secrets belong to one user (paths.md 2, 3.1, 3.2). */
export const podmanOf: Readonly<Record<Scope, Command>> = {
  system: command`sudo podman`,
  user: command`podman`,
  qm: command`sudo podman exec qm podman`,
};
