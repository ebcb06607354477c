import { isSince } from "../settings/release.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { bootSteps, lingerCommands } from "./boot-steps.ts";
import { changeStep, removeDropInStep, removeStep } from "./change-steps.ts";
import { copyCommands } from "./copy-commands.ts";
import { installPlace } from "./install-place.ts";
import type { InstallOptions, InstallPlace } from "./install-place.ts";
import type { InstallStep } from "./install-step.ts";
import { podmanInstallSteps } from "./podman-install-steps.ts";
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
  return [
    installStep(place),
    checkStep(place, target),
    startStep(place, target),
    statusStep(place),
    ...bootSteps(place, target),
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
