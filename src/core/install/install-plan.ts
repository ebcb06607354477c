import { whyNoUnit } from "../quadlet/names/unit-name.ts";
import { isSince } from "../podman/release.ts";
import type { Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { operand } from "../shell/word.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { bootSteps, lingerCommands } from "./boot-steps.ts";
import { changeStep, removeDropInStep, removeStep } from "./change-steps.ts";
import { copyCommands } from "./copy-commands.ts";
import { installPlace, unitCommand } from "./install-place.ts";
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
): readonly Command[] {
  const place = installPlace(target, fileName, document, options);
  return [...copyCommands(place), ...startCommands(place), ...lingerCommands(place, target)];
}

/** Why those commands start nothing, where they don’t. */
export function whyNotStarted(
  target: Target,
  fileName: string,
  document: UnitDocument,
  options: InstallOptions = {},
): string | undefined {
  const { unit } = installPlace(target, fileName, document, options);
  return unit.kind === "refused" ? whyNoUnit : undefined;
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
  const flags = directory.scope === "user" ? command`--user ` : command``;
  const verify = command`systemd-analyze ${flags}--generators=true verify`;
  return {
    id: "check",
    title: "Check what Quadlet makes of it",
    why: "Prints the service, or the reason why there is none.",
    commands: [manager.dryRun, ...(verifies ? unitCommand(verify, unit) : [])],
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

function startCommands({ manager, unit }: InstallPlace): readonly Command[] {
  return [command`${manager.control} daemon-reload`, ...unitCommand(command`${manager.control} start`, unit)];
}

function statusStep({ manager, unit }: InstallPlace): InstallStep {
  const step = { id: "status", title: "See how it is doing" } as const;
  if (unit.kind === "refused") return { ...step, why: whyNoUnit, commands: [] };
  return {
    ...step,
    commands: [command`${manager.look} status ${operand(unit.name)}`, manager.journal(unit.name)],
  };
}
