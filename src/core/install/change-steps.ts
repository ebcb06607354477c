import type { Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import { copyCommands } from "./copy-commands.ts";
import { unitCommand } from "./install-place.ts";
import type { InstallPlace } from "./install-place.ts";
import type { InstallStep } from "./install-step.ts";
import { whatStaysAfterChange, whatStaysAfterRemoval } from "./what-stays.ts";

/** What to do when the files were changed. */
export function changeStep(place: InstallPlace, target: Target): InstallStep {
  const { manager, unit, started } = place;
  const why = whatStaysAfterChange(started.fileName, target);
  return {
    id: "change",
    title: "After a change",
    ...(why === undefined ? {} : { why }),
    commands: [
      ...copyCommands(place),
      command`${manager.control} daemon-reload`,
      ...unitCommand(command`${manager.control} restart`, unit),
    ],
  };
}

/** What takes the file on show off the machine, and its service with it. */
export function removeStep({ directory, file, asWriter, manager, unit, started }: InstallPlace): InstallStep {
  return {
    id: "remove",
    title: "Remove it",
    why: whatStaysAfterRemoval(started.fileName, directory.scope),
    commands: [
      ...unitCommand(command`${manager.control} stop`, unit),
      command`${asWriter}rm ${file.filePath}`,
      command`${manager.control} daemon-reload`,
    ],
  };
}

/** What takes a drop-in off the machine. */
export function removeDropInStep({ file, asWriter, manager, unit }: InstallPlace): InstallStep {
  return {
    id: "remove",
    title: "Remove it",
    why: "The unit stays: after a restart it is what its own file says.",
    commands: [
      command`${asWriter}rm ${file.filePath}`,
      command`${manager.control} daemon-reload`,
      ...unitCommand(command`${manager.control} restart`, unit),
    ],
  };
}
