import { quoteForShell } from "../convert/posix-quote.ts";
import { nameOnDisk, readDropInName, unitOfFile } from "../quadlet/drop-in-name.ts";
import { isTemplate, serviceName } from "../quadlet/service-name.ts";
import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { lastValue } from "../unit-file/read.ts";
import { installDirectories } from "./directories.ts";
import type { InstallDirectory, InstallDirectoryId } from "./directories.ts";
import { serviceManager } from "./service-manager.ts";
import type { ServiceManager } from "./service-manager.ts";

/** What a person may choose beyond the target. */
export interface InstallOptions {
  /** The normal directory of the scope counts when this is missing or the target does not read it. */
  readonly directory?: InstallDirectoryId;
  /** The other files of the workspace, by name; they are installed along. */
  readonly others?: Readonly<Record<string, string>>;
}

/** One file on its way, its paths ready for a shell. */
export interface InstalledFile {
  readonly text: string;
  /** Where it was downloaded. */
  readonly localFile: string;
  /** Where it goes. */
  readonly filePath: string;
  readonly directoryPath: string;
  /** A file of a kind that Quadlet reads by itself, no drop-in. */
  readonly isUnit: boolean;
}

/** What is started: the file on show, or the unit that it is a drop-in of. */
interface StartedFile {
  readonly fileName: string;
  readonly document: UnitDocument;
}

/** Where a file goes and who runs what comes out of it. The texts are ready for a shell. */
export interface InstallPlace {
  readonly directory: InstallDirectory;
  /** The file on show. */
  readonly file: InstalledFile;
  /** All files, the one on show first. */
  readonly files: readonly InstalledFile[];
  readonly started: StartedFile;
  /** `sudo ` where root writes the file, else nothing. */
  readonly asWriter: string;
  readonly manager: ServiceManager;
  readonly unit: StartableUnit;
}

/** The unit to start. A template has none of its own: without DefaultInstance= a person names an instance. */
export interface StartableUnit {
  readonly kind: "service" | "default-instance" | "any-instance";
  readonly name: string;
}

/** Finds where a file goes for this target, and the names that commands need. */
export function installPlace(
  target: Target,
  fileName: string,
  document: UnitDocument,
  { directory: id, others = {} }: InstallOptions,
): InstallPlace {
  const directories = installDirectories(target);
  const directory = directories.find((each) => each.id === id) ?? directories[0];
  const started = startedFile(fileName, document, others);
  const service = serviceName(started.document, started.fileName, target);
  const { kind, name } = startableUnit(target, service, started.document);
  const file = installedFile(fileName, document.text, directory);
  return {
    directory,
    file,
    files: [file, ...Object.entries(others).map(([path, text]) => installedFile(path, text, directory))],
    started,
    asWriter: directory.writtenBy === "root" ? "sudo " : "",
    manager: serviceManager(directory),
    unit: { kind, name: quoteForShell(`${name}.service`) },
  };
}

function installedFile(path: string, text: string, { path: root }: InstallDirectory): InstalledFile {
  const dropIn = readDropInName(path);
  return {
    text,
    localFile: quoteForShell(nameOnDisk(path)),
    filePath: `${root}/${quoteForShell(path)}`,
    directoryPath: dropIn === undefined ? root : `${root}/${quoteForShell(`${dropIn.unit}.d`)}`,
    isUnit: dropIn === undefined,
  };
}

function startedFile(
  fileName: string,
  document: UnitDocument,
  others: Readonly<Record<string, string>>,
): StartedFile {
  const unit = unitOfFile(fileName);
  return { fileName: unit, document: unit === fileName ? document : parseUnitFile(others[unit] ?? "") };
}

function startableUnit({ podman }: Target, service: string, document: UnitDocument): StartableUnit {
  if (!isTemplate(service)) return { kind: "service", name: service };
  const instance = lastValue(document, { section: "Install", key: "DefaultInstance" });
  return instance !== undefined && isAtLeast(podman, "5.0")
    ? { kind: "default-instance", name: `${service}${instance}` }
    : { kind: "any-instance", name: `${service}NAME` };
}
