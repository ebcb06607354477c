import type { Scope } from "../settings/target.ts";

/** Podman of the user that runs the unit: images, networks, volumes and secrets belong to one user (paths.md 2, 3.1, 3.2). */
export const podmanOf: Readonly<Record<Scope, string>> = {
  system: "sudo podman",
  user: "podman",
  qm: "sudo podman exec qm podman",
};
