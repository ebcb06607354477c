import { whyNoUnit } from "../quadlet/names/unit-name.ts";
import type { Target } from "../podman/target.ts";
import { bootTarget, readStartAtBoot } from "../podman/values/start/start-at-boot.ts";
import type { StartAtBoot } from "../podman/values/start/start-at-boot.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { operand } from "../shell/word.ts";
import { visibleText } from "../unit-file/hidden-characters.ts";
import type { InstallPlace } from "./install-place.ts";
import type { InstallStep } from "./install-step.ts";

/** Whether the machine starts the service by itself, and what that needs. */
export function bootSteps(place: InstallPlace, target: Target): readonly InstallStep[] {
  return [bootStep(place, target), ...lingerSteps(place)];
}

/** What a user’s service needs to start at boot: without lingering it waits for the first login (paths.md 3.2). */
export function lingerCommands(place: InstallPlace, target: Target): readonly Command[] {
  const { linger } = place.manager;
  return linger !== undefined && startAtBoot(place, target).kind === "starts" ? [linger] : [];
}

function startAtBoot({ started, service }: InstallPlace, target: Target): StartAtBoot {
  return readStartAtBoot(started.document, target, service);
}

function bootStep(place: InstallPlace, target: Target): InstallStep {
  const { manager, unit } = place;
  const step = { id: "boot", title: "Start it at boot" } as const;
  if (unit.kind === "refused") return { ...step, why: whyNoUnit, commands: [] };
  const start = startAtBoot(place, target);
  return {
    ...step,
    why: `${bootSentence(start)} Quadlet makes the link itself at each reload, and systemctl enable refuses generated units.`,
    commands:
      start.kind === "starts"
        ? [command`${manager.look} list-dependencies --reverse ${operand(unit.name)}`]
        : [],
  };
}

function bootSentence(start: StartAtBoot): string {
  switch (start.kind) {
    case "starts":
      return `It starts along with ${start.unit}.`;
    case "unreached":
      return `No user’s service manager reaches ${start.units.join(" or ")}: write WantedBy=${bootTarget}.`;
    case "other":
      return `It starts along with ${visibleText(start.units.join(" or "))}, not at boot by itself: for that add WantedBy=${bootTarget} in [Install].`;
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
      why: `A user’s service manager starts at the first login and stops after the last logout, unless it lingers.${
        // Without polkit, as on a small Debian, only root may (systemd, method_set_user_linger).
        manager.linger.startsWith("sudo") ? "" : " If that is refused, write sudo in front."
      }`,
      commands: [manager.linger],
    },
  ];
}
