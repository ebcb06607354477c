import { isRefusedLabel } from "../../../core/checks/reading/system-path.ts";
import type { SelinuxLabel } from "../../../core/podman/values/mount/volume-options.ts";

/** What each choice of an SELinux label does (man podman-run, --volume, Labeling Volume Mounts). */
export const labels: readonly {
  readonly value: SelinuxLabel;
  readonly words: string;
  readonly says: string;
}[] = [
  {
    value: "none",
    words: "Leave it",
    says: "Where SELinux is on, the program may be kept from using the files.",
  },
  {
    value: "shared",
    words: "Shared by containers (z)",
    says: "Where SELinux is on, each start labels every file so that all containers may use it.",
  },
  {
    value: "private",
    words: "For this container (Z)",
    says: "Where SELinux is on, each start labels every file so that only this container, or its pod, may use it.",
  },
];

/** Why there is no choice of a label for a path of the system (rule relabel-system-path). */
export function systemPathSays(path: string): string {
  const instead = "mount a folder made for the container.";
  return isRefusedLabel(path)
    ? `Podman puts no label on ${path}, and with one the start fails where SELinux is on: ${instead}`
    : `A new label on ${path} could stop other programs and logins: ${instead}`;
}
