import { command, joined } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import type { InstallPlace, InstalledFile } from "./install-place.ts";

/** The commands that copy the downloaded files to where they go: one for each directory. */
export function copyCommands({ directory, files, asWriter }: InstallPlace): readonly Command[] {
  const directories = new Set(files.map(({ directoryPath }) => directoryPath));
  const copies = [...directories].map(
    (path) => command`${asWriter}install -D -m 0644 ${copied(files, path)}`,
  );
  return directory.scope === "qm" ? [...copies, command`sudo restorecon -Rv ${directory.path}`] : copies;
}

function copied(files: readonly InstalledFile[], path: Command): Command {
  const [first, ...others] = files.filter(({ directoryPath }) => directoryPath === path);
  if (first === undefined) return command``;
  if (others.length === 0) return command`${first.localFile} ${first.filePath}`;
  const localFiles = [first, ...others].map(({ localFile }) => localFile);
  return command`-t ${path} ${joined(localFiles, command` `)}`;
}
