import { isSince } from "../settings/release.ts";
import type { Target } from "../settings/target.ts";
import { bootTarget, readStartAtBoot } from "../settings/values/start-at-boot.ts";
import type { StartAtBoot } from "../settings/values/start-at-boot.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { changeStep, removeDropInStep, removeStep } from "./change-steps.ts";
import { copyCommands } from "./copy-commands.ts";
import { installPlace } from "./install-place.ts";
import type { InstallOptions, InstallPlace } from "./install-place.ts";
import type { InstallStep } from "./install-step.ts";
import { lingerCommands } from "./linger.ts";
import { startHint } from "./start-hint.ts";

/**
 * The steps from a downloaded file to a running service and back, for the directory that was chosen or the normal
 * one. The commands are typed where the file was downloaded and are safe for any file name that `checkFileName`
 * takes. Sources: paths.md 2 and 3; generator-spec.md 6 and 13.
 */
export function installPlan(
  target: Target,
  fileName: string,
  document: UnitDocument,
  options: InstallOptions = {},
): readonly InstallStep[] {
  const place = installPlace(target, fileName, document, options);
  const { started, service } = place;
  return [
    installStep(place),
    checkStep(place, target),
    startStep(place, target),
    statusStep(place),
    bootStep(place, readStartAtBoot(started.document, target, service)),
    ...lingerSteps(place),
    changeStep(place, target),
    place.file.isUnit ? removeStep(place) : removeDropInStep(place),
    ...podmanInstallSteps(place, target),
  ];
}

/** The commands that put the downloaded files in the normal directory and start the service. */
export function installCommands(
  target: Target,
  fileName: string,
  document: UnitDocument,
  options: InstallOptions = {},
): readonly string[] {
  const place = installPlace(target, fileName, document, options);
  return [...copyCommands(place), ...startCommands(place), ...lingerCommands(place, target)];
}

function installStep(place: InstallPlace): InstallStep {
  return {
    id: "install",
    title: place.files.length === 1 ? "Install the file" : `Install the ${place.files.length} files`,
    why: place.directory.sentence,
    commands: copyCommands(place),
  };
}

function checkStep({ directory, manager, unit }: InstallPlace, { podman }: Target): InstallStep {
  const verifies = directory.scope !== "qm" && directory.id !== "one-user" && isSince(podman, "5.3");
  const flags = directory.scope === "user" ? "--user " : "";
  return {
    id: "check",
    title: "Check what Quadlet makes of it",
    why: "Prints the service, or the reason why there is none.",
    commands: [
      manager.dryRun,
      ...(verifies ? [`systemd-analyze ${flags}--generators=true verify ${unit.name}`] : []),
    ],
  };
}

function startStep(place: InstallPlace, target: Target): InstallStep {
  const { unit, started } = place;
  const why = startHint(unit, target, started.document, started.fileName);
  return {
    id: "start",
    title: "Start it",
    ...(why === undefined ? {} : { why }),
    commands: startCommands(place),
  };
}

function startCommands({ manager, unit }: InstallPlace): readonly string[] {
  return [`${manager.control} daemon-reload`, `${manager.control} start ${unit.name}`];
}

function statusStep({ manager, unit }: InstallPlace): InstallStep {
  return {
    id: "status",
    title: "See how it is doing",
    commands: [`${manager.look} status ${unit.name}`, manager.journal(unit.name)],
  };
}

function bootStep({ manager, unit }: InstallPlace, start: StartAtBoot): InstallStep {
  return {
    id: "boot",
    title: "Start it at boot",
    why: `${bootSentence(start)} Quadlet makes the link itself at each reload, and systemctl enable refuses generated units.`,
    commands: start.kind === "starts" ? [`${manager.look} list-dependencies --reverse ${unit.name}`] : [],
  };
}

function bootSentence(start: StartAtBoot): string {
  switch (start.kind) {
    case "starts":
      return `It starts along with ${start.unit}.`;
    case "unreached":
      return `No user’s service manager reaches ${start.units.join(" or ")}: write WantedBy=${bootTarget}.`;
    case "other":
      return `It starts along with ${start.units.join(" or ")}, not at boot by itself: for that add WantedBy=${bootTarget} in [Install].`;
    case "no-instance":
      return "A template starts at boot only with DefaultInstance= in [Install], from Podman 5.0.";
    case "by-hand":
      return `Nothing starts it at boot: add WantedBy=${bootTarget} in [Install].`;
  }
}

function lingerSteps({ manager }: InstallPlace): readonly InstallStep[] {
  if (manager.linger === undefined) return [];
  return [
    {
      id: "linger",
      title: "Run it without a login",
      why: "A user’s service manager starts at the first login and stops after the last logout, unless it lingers.",
      commands: [manager.linger],
    },
  ];
}

/** Source: paths.md 3.7. */
function podmanInstallSteps(place: InstallPlace, { podman }: Target): readonly InstallStep[] {
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
        ...files.map(({ localFile }) => `${asWriter}podman quadlet install ${localFile}`),
        `${manager.control} start ${unit.name}`,
      ],
    },
  ];
}
