import { exampleAccount } from "./directories.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { word } from "../shell/word.ts";
import type { UnitName } from "../quadlet/names/unit-name.ts";
import type { Account, InstallDirectory } from "./directories.ts";

/** How to speak to the service manager that runs the unit. Sources: paths.md 2, 3.1, 3.2, 3.3. */
export interface ServiceManager {
  /** Begins commands that change something, such as start. */
  readonly control: Command;
  /** Begins commands that only look. */
  readonly look: Command;
  /** Shows the journal of a unit. */
  readonly journal: (unit: UnitName) => Command;
  /** Prints what Quadlet makes of the files. */
  readonly dryRun: Command;
  /** Lets the manager run without a login; undefined where it runs anyway. */
  readonly linger: Command | undefined;
}

const system: ServiceManager = {
  control: command`sudo systemctl`,
  look: command`systemctl`,
  // Others than root see it only in the groups systemd-journal, adm or wheel: no first user of Debian is in one (man journalctl).
  journal: (unit) => command`sudo journalctl -u ${word(unit)} -e`,
  dryRun: command`/usr/lib/systemd/system-generators/podman-system-generator --dryrun`,
  linger: undefined,
};

const ownUser: ServiceManager = {
  control: command`systemctl --user`,
  look: command`systemctl --user`,
  journal: (unit) => command`journalctl --user -u ${word(unit)} -e`,
  dryRun: command`/usr/lib/systemd/user-generators/podman-user-generator --dryrun`,
  linger: command`loginctl enable-linger "$USER"`,
};

const partition: ServiceManager = {
  control: command`sudo podman exec qm systemctl`,
  look: command`sudo podman exec qm systemctl`,
  journal: (unit) => command`sudo podman exec qm journalctl -u ${word(unit)}`,
  dryRun: command`sudo podman exec qm /usr/libexec/podman/quadlet -dryrun`,
  linger: undefined,
};

function managerOf({ number, login }: Account): ServiceManager {
  const control = command`sudo systemctl --user --machine=${word(`${login}@`)}`;
  return {
    control,
    look: control,
    journal: (unit) =>
      command`sudo journalctl _UID=${word(String(number))} _SYSTEMD_USER_UNIT=${word(unit)} -e`,
    dryRun: command`sudo -H -u ${word(login)} /usr/lib/systemd/user-generators/podman-user-generator --dryrun`,
    linger: command`sudo loginctl enable-linger ${word(login)}`,
  };
}

/** The manager that reads a directory. For one account it is reached by root; the example stands in for it. */
export function serviceManager({ id, scope }: InstallDirectory): ServiceManager {
  return id === "one-user" ? managerOf(exampleAccount) : managers[scope];
}

const managers: Readonly<Record<InstallDirectory["scope"], ServiceManager>> = {
  system,
  user: ownUser,
  qm: partition,
};
