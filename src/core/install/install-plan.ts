import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { installPlace } from "./install-place.ts";
import type { InstallOptions, InstallPlace } from "./install-place.ts";
import { startHint } from "./start-hint.ts";
import { startAtBoot } from "./start-at-boot.ts";
import { whatStaysAfterChange, whatStaysAfterRemoval } from "./what-stays.ts";

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
  readonly commands: readonly string[];
}

/**
 * The steps from a downloaded file to a running service and back, for the directory that was chosen or the normal
 * one. The commands are typed where the file was downloaded and are safe for any file name that `checkFileName`
 * takes. Sources: paths.md 2 and 3; generator-spec.md 6 and 13.
 */
export function installPlan(
  target: Target,
  fileName: string,
  text: string,
  options: InstallOptions = {},
): readonly InstallStep[] {
  const document = parseUnitFile(text);
  const place = installPlace(target, fileName, document, options);
  return [
    installStep(place),
    checkStep(place, target),
    startStep(place, target, document, fileName),
    statusStep(place),
    bootStep(place, target, document),
    ...lingerSteps(place),
    changeStep(place, target, fileName),
    removeStep(place, fileName),
    ...podmanInstallSteps(place, target),
  ];
}

function installStep(place: InstallPlace): InstallStep {
  return {
    id: "install",
    title: "Install the file",
    why: place.directory.sentence,
    commands: copyCommands(place),
  };
}

function copyCommands({
  directory,
  directoryPath,
  filePath,
  localFile,
  asWriter,
}: InstallPlace): readonly string[] {
  const copy = `${asWriter}install -D -m 0644 ${localFile} ${filePath}`;
  return directory.scope === "qm" ? [copy, `sudo restorecon -Rv ${directoryPath}`] : [copy];
}

function checkStep({ directory, manager, unit }: InstallPlace, { podman }: Target): InstallStep {
  const verifies = directory.scope !== "qm" && directory.id !== "one-user" && isAtLeast(podman, "5.3");
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

function startStep(
  place: InstallPlace,
  target: Target,
  document: UnitDocument,
  fileName: string,
): InstallStep {
  const { manager, unit } = place;
  const why = startHint(place.unit, target, document, fileName);
  return {
    id: "start",
    title: "Start it",
    ...(why === undefined ? {} : { why }),
    commands: [`${manager.control} daemon-reload`, `${manager.control} start ${unit.name}`],
  };
}

function statusStep({ manager, unit }: InstallPlace): InstallStep {
  return {
    id: "status",
    title: "See how it is doing",
    commands: [`${manager.look} status ${unit.name}`, manager.journal(unit.name)],
  };
}

function bootStep({ manager, unit }: InstallPlace, target: Target, document: UnitDocument): InstallStep {
  const { kind, sentence } = startAtBoot(document, target, unit);
  return {
    id: "boot",
    title: "Start it at boot",
    why: sentence,
    commands: kind === "starts" ? [`${manager.look} list-dependencies --reverse ${unit.name}`] : [],
  };
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

function changeStep(place: InstallPlace, target: Target, fileName: string): InstallStep {
  const { manager, unit } = place;
  const why = whatStaysAfterChange(fileName, target);
  return {
    id: "change",
    title: "After a change",
    ...(why === undefined ? {} : { why }),
    commands: [
      ...copyCommands(place),
      `${manager.control} daemon-reload`,
      `${manager.control} restart ${unit.name}`,
    ],
  };
}

function removeStep({ filePath, asWriter, manager, unit }: InstallPlace, fileName: string): InstallStep {
  return {
    id: "remove",
    title: "Remove it",
    why: whatStaysAfterRemoval(fileName),
    commands: [
      `${manager.control} stop ${unit.name}`,
      `${asWriter}rm ${filePath}`,
      `${manager.control} daemon-reload`,
    ],
  };
}

/** Source: paths.md 3.7. */
function podmanInstallSteps(place: InstallPlace, { podman }: Target): readonly InstallStep[] {
  const { directory, localFile, asWriter, manager, unit } = place;
  const isNormal = directory.id === "system" || directory.id === "user";
  if (!isNormal || !isAtLeast(podman, "5.6")) return [];
  const again = isAtLeast(podman, "5.7")
    ? "--replace overwrites, but up to 5.8.5 a shorter file keeps the end of the longer one before it."
    : "It overwrites nothing: remove the file before you install it again.";
  return [
    {
      id: "podman-quadlet-install",
      title: "Or let Podman copy the file",
      why: `Copies to ${directory.path} and reloads systemd, not through a remote client. ${again}`,
      commands: [`${asWriter}podman quadlet install ${localFile}`, `${manager.control} start ${unit.name}`],
    },
  ];
}
