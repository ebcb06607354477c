import type { InstallPlace, InstalledFile } from "./install-place.ts";

/** The commands that copy the downloaded files to where they go: one for each directory. */
export function copyCommands({ directory, files, asWriter }: InstallPlace): readonly string[] {
  const directories = new Set(files.map(({ directoryPath }) => directoryPath));
  const copies = [...directories].map((path) => `${asWriter}install -D -m 0644 ${copied(files, path)}`);
  return directory.scope === "qm" ? [...copies, `sudo restorecon -Rv ${directory.path}`] : copies;
}

function copied(files: readonly InstalledFile[], path: string): string {
  const [first, ...others] = files.filter(({ directoryPath }) => directoryPath === path);
  if (first === undefined) return "";
  if (others.length === 0) return `${first.localFile} ${first.filePath}`;
  return ["-t", path, first.localFile, ...others.map(({ localFile }) => localFile)].join(" ");
}
