import { unitDirectory } from "../quadlet/names/unit-directory.ts";
import { isSince } from "../podman/release.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { word } from "../shell/word.ts";
import type { PodmanVersion, Scope, Target } from "../podman/target.ts";

export type InstallDirectoryId =
  | "system"
  | "system-package"
  | "system-until-reboot"
  | "user"
  | "one-user"
  | "every-user"
  | "user-until-logout"
  | "user-package"
  | "partition"
  | "partition-image";

/** A directory that Quadlet reads, or that becomes one inside a QM partition. */
export interface InstallDirectory {
  readonly id: InstallDirectoryId;
  readonly scope: Scope;
  /** As a person writes it and as a shell takes it, without a slash at the end. */
  readonly path: Command;
  /** One sentence: when to use it. */
  readonly sentence: string;
  /** Missing for directories that every release with Quadlet reads. */
  readonly since?: PodmanVersion;
  readonly writtenBy: "root" | "user";
}

/** An account of this machine that root installs for. */
export interface Account {
  readonly number: number;
  readonly login: string;
}

/** Stands for the account in commands until a person names another. */
export const exampleAccount: Account = { number: 1001, login: "alice" };

/** Source: paths.md 1.1, 1.2, 2. */
const directories: Readonly<Record<Scope, readonly [InstallDirectory, ...InstallDirectory[]]>> = {
  system: [
    {
      id: "system",
      scope: "system",
      path: word(unitDirectory({ scope: "system" })),
      sentence: "For the administrator of this machine: the normal place.",
      writtenBy: "root",
    },
    {
      id: "system-until-reboot",
      scope: "system",
      path: command`/run/containers/systemd`,
      sentence:
        "For a trial: the file is gone after a reboot, and until then it hides one of the same name in /etc.",
      since: "5.3",
      writtenBy: "root",
    },
    {
      id: "system-package",
      scope: "system",
      path: command`/usr/share/containers/systemd`,
      sentence: "For packages only: a file of the same name in /etc hides this one.",
      writtenBy: "root",
    },
  ],
  user: [
    {
      id: "user",
      scope: "user",
      path: command`~/.config/containers/systemd`,
      sentence:
        "For yourself: the normal place, or below $XDG_CONFIG_HOME where your service manager has it set.",
      writtenBy: "user",
    },
    {
      id: "one-user",
      scope: "user",
      path: command`/etc/containers/systemd/users/${word(String(exampleAccount.number))}`,
      sentence: `For one account, set up by the administrator: the directory is named after the account’s number. Put the account’s number and name in the place of ${exampleAccount.number} and ${exampleAccount.login}.`,
      writtenBy: "root",
    },
    {
      id: "every-user",
      scope: "user",
      path: command`/etc/containers/systemd/users`,
      sentence: "For every account, set up by the administrator: root’s own user session reads it too.",
      writtenBy: "root",
    },
    {
      id: "user-until-logout",
      scope: "user",
      path: command`"$XDG_RUNTIME_DIR"/containers/systemd`,
      sentence: "For a trial: the file is gone after your last logout, with lingering after a reboot.",
      since: "5.3",
      writtenBy: "user",
    },
    {
      id: "user-package",
      scope: "user",
      path: command`/usr/share/containers/systemd/users`,
      sentence: "For packages only: every account reads it.",
      since: "6.0",
      writtenBy: "root",
    },
  ],
  qm: [
    {
      id: "partition",
      scope: "qm",
      path: command`/etc/qm/containers/systemd`,
      sentence: `For the partition’s administrator: inside it is ${unitDirectory({ scope: "qm" })}, the normal place.`,
      writtenBy: "root",
    },
    {
      id: "partition-image",
      scope: "qm",
      path: command`/usr/lib/qm/rootfs/usr/share/containers/systemd`,
      sentence: "For whoever builds the partition’s file system: it is read-only on a running machine.",
      writtenBy: "root",
    },
  ],
};

/** The directories that this target reads, the normal one first. */
export function installDirectories({
  podman,
  scope,
}: Target): readonly [InstallDirectory, ...InstallDirectory[]] {
  const [normal, ...others] = directories[scope];
  return [normal, ...others.filter(({ since }) => since === undefined || isSince(podman, since))];
}
