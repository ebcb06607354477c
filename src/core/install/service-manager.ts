import { quoteForShell } from "../convert/posix-quote.ts";
import { exampleAccount } from "./directories.ts";
import type { Account, InstallDirectory } from "./directories.ts";

/** How to speak to the service manager that runs the unit. Sources: paths.md 2, 3.1, 3.2, 3.3. */
export interface ServiceManager {
  /** Begins commands that change something, such as start. */
  readonly control: string;
  /** Begins commands that only look. */
  readonly look: string;
  /** Shows the journal of a unit; takes its name ready for a shell. */
  readonly journal: (unit: string) => string;
  /** Prints what Quadlet makes of the files. */
  readonly dryRun: string;
  /** Lets the manager run without a login; undefined where it runs anyway. */
  readonly linger: string | undefined;
}

const system: ServiceManager = {
  control: "sudo systemctl",
  look: "systemctl",
  // Others than root see it only in the groups systemd-journal, adm or wheel: no first user of Debian is in one (man journalctl).
  journal: (unit) => `sudo journalctl -u ${unit} -e`,
  dryRun: "/usr/lib/systemd/system-generators/podman-system-generator --dryrun",
  linger: undefined,
};

const ownUser: ServiceManager = {
  control: "systemctl --user",
  look: "systemctl --user",
  journal: (unit) => `journalctl --user -u ${unit} -e`,
  dryRun: "/usr/lib/systemd/user-generators/podman-user-generator --dryrun",
  linger: 'loginctl enable-linger "$USER"',
};

const partition: ServiceManager = {
  control: "sudo podman exec qm systemctl",
  look: "sudo podman exec qm systemctl",
  journal: (unit) => `sudo podman exec qm journalctl -u ${unit}`,
  dryRun: "sudo podman exec qm /usr/libexec/podman/quadlet -dryrun",
  linger: undefined,
};

function managerOf({ number, login }: Account): ServiceManager {
  const control = `sudo systemctl --user --machine=${quoteForShell(`${login}@`)}`;
  return {
    control,
    look: control,
    journal: (unit) => `sudo journalctl _UID=${number} _SYSTEMD_USER_UNIT=${unit} -e`,
    dryRun: `sudo -H -u ${quoteForShell(login)} /usr/lib/systemd/user-generators/podman-user-generator --dryrun`,
    linger: `sudo loginctl enable-linger ${quoteForShell(login)}`,
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
