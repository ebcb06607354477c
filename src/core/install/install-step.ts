import type { Command } from "../shell/command.ts";

export type InstallStepId =
  | "install"
  | "check"
  | "start"
  | "status"
  | "boot"
  | "linger"
  | "change"
  | "remove"
  | "podman-quadlet-install";

/** One thing to do, with the commands for it, each a line that a POSIX shell takes. */
export interface InstallStep {
  readonly id: InstallStepId;
  readonly title: string;
  readonly why?: string;
  readonly commands: readonly Command[];
}
