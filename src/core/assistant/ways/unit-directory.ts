import type { Scope } from "../../settings/target.ts";

interface UnitDirectory {
  /** Where ordinary systemd units go, as a person writes it. */
  readonly path: string;
  /** Begins commands for the manager that reads it. */
  readonly control: string;
}

/** Where ordinary units such as sockets go, by scope (paths.md 2: /etc/qm is the /etc of the partition). */
const directories: Readonly<Record<Scope, UnitDirectory>> = {
  system: { path: "/etc/systemd/system", control: "sudo systemctl" },
  user: { path: "~/.config/systemd/user", control: "systemctl --user" },
  qm: { path: "/etc/qm/systemd/system", control: "sudo podman exec qm systemctl" },
};

export function directoryOfUnits(scope: Scope): UnitDirectory {
  return directories[scope];
}
