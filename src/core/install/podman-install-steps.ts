import { isSince } from "../podman/release.ts";
import type { Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import { unitCommand } from "./install-place.ts";
import type { InstallPlace } from "./install-place.ts";
import type { InstallStep } from "./install-step.ts";

/** The way that Podman has of its own to put the files in the normal directory, where it has one. Source: paths.md 3.7. */
export function podmanInstallSteps(place: InstallPlace, { podman }: Target): readonly InstallStep[] {
  const { directory, files, asWriter, manager, unit } = place;
  const isNormal = directory.id === "system" || directory.id === "user";
  // Whether it takes drop-ins was not tried.
  if (!isNormal || !isSince(podman, "5.6") || files.some(({ isUnit }) => !isUnit)) return [];
  const again = isSince(podman, "5.7")
    ? "--replace overwrites, but up to 5.8.5 a shorter file keeps the end of the longer one before it."
    : "It overwrites nothing: remove the file before you install it again.";
  return [
    {
      id: "podman-quadlet-install",
      title: files.length === 1 ? "Or let Podman copy the file" : "Or let Podman copy the files",
      why: `Copies to ${directory.path} and reloads systemd, not through a remote client. ${again}`,
      commands: [
        ...files.map(({ localFile }) => command`${asWriter}podman quadlet install ${localFile}`),
        ...unitCommand(command`${manager.control} start`, unit),
      ],
    },
  ];
}
