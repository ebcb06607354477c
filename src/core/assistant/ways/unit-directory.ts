import type { Scope } from "../../podman/target.ts";
import { command } from "../../shell/command.ts";
import type { Command } from "../../shell/command.ts";

interface UnitDirectory {
  /** Where ordinary systemd units go, as a person writes it. */
  readonly path: string;
  /** Begins commands for the manager that reads it. */
  readonly control: Command;
}

/** Where ordinary units such as sockets go, by scope (paths.md 2: /etc/qm is the /etc of the partition). */
const directories: Readonly<Record<Scope, UnitDirectory>> = {
  system: { path: "/etc/systemd/system", control: command`sudo systemctl` },
  user: { path: "~/.config/systemd/user", control: command`systemctl --user` },
  qm: { path: "/etc/qm/systemd/system", control: command`sudo podman exec qm systemctl` },
};

export function directoryOfUnits(scope: Scope): UnitDirectory {
  return directories[scope];
}
