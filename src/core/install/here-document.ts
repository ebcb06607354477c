import type { Target } from "../podman/target.ts";
import { command, joined } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { withInput } from "../shell/input.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { lingerCommands } from "./boot-steps.ts";
import { installPlace, unitCommand } from "./install-place.ts";
import type { InstallOptions, InstallPlace, InstalledFile } from "./install-place.ts";

/**
 * One block to paste into a POSIX shell: it writes the files with exactly these characters where the target reads them,
 * reloads the service manager and starts the service; a template has no service to start. Source: paths.md 2 and 3.
 */
export function hereDocument(
  target: Target,
  fileName: string,
  document: UnitDocument,
  options: InstallOptions = {},
): Command {
  const place = installPlace(target, fileName, document, options);
  const linger = lingerCommands(place, target);
  const directories = new Set(place.files.map(({ directoryPath }) => directoryPath));
  const commands = [
    ...[...directories].map((directory) => command`${place.asWriter}mkdir -p ${directory} &&`),
    ...place.files.map((file) => writeCommand(file, place.asWriter)),
    joined(restCommands(place, linger), command` &&\n`),
  ];
  // In braces the shell reads all of it before it runs any, so a password prompt can't swallow lines.
  return command`{\n${joined(commands, command`\n`)}\n}`;
}

function writeCommand({ text, filePath }: InstalledFile, asWriter: Command): Command {
  return withInput(command`${asWriter}tee ${filePath} >/dev/null`, text);
}

function restCommands(
  { directory, manager, unit }: InstallPlace,
  linger: readonly Command[],
): readonly Command[] {
  return [
    ...(directory.scope === "qm" ? [command`sudo restorecon -R ${directory.path}`] : []),
    command`${manager.control} daemon-reload`,
    ...(unit.kind === "any-instance" ? [] : unitCommand(command`${manager.control} start`, unit)),
    ...linger,
  ];
}
