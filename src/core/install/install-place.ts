import { nameOnDisk, readDropInName, unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { readLast } from "../quadlet/reading/read-values.ts";
import type { UnitReader } from "../quadlet/reading/unit-reader.ts";
import { isTemplate, serviceNameOf } from "../quadlet/names/service-name.ts";
import { unitName } from "../quadlet/names/unit-name.ts";
import type { UnitName } from "../quadlet/names/unit-name.ts";
import { unitInFiles } from "../quadlet/unit-in-files.ts";
import { unitServiceName } from "../quadlet/reading/unit-names.ts";
import type { Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { operand, pathWord, word } from "../shell/word.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
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
  /** The files lie as they are installed, drop-ins in the directories of their units: in an archive, for instance. */
  readonly keepsDirectories?: boolean;
}

/** One file on its way. */
export interface InstalledFile {
  readonly text: string;
  /** Where it was downloaded. */
  readonly localFile: Command;
  /** Where it goes. */
  readonly filePath: Command;
  readonly directoryPath: Command;
  /** A file of a kind that Quadlet reads by itself, no drop-in. */
  readonly isUnit: boolean;
}

/** What is started: the file on show, or the unit that it is a drop-in of. */
interface StartedFile {
  readonly fileName: string;
  readonly document: UnitDocument;
}

/** Where a file goes and who runs what comes out of it. */
export interface InstallPlace {
  readonly directory: InstallDirectory;
  /** The file on show. */
  readonly file: InstalledFile;
  /** All files, the one on show first. */
  readonly files: readonly InstalledFile[];
  readonly started: StartedFile;
  /** The name of its service, without `.service`; a template’s ends in `@`. */
  readonly service: string;
  /** `sudo ` where root writes the file, else nothing. */
  readonly asWriter: Command;
  readonly manager: ServiceManager;
  readonly unit: StartableUnit;
}

/**
 * The unit to start. A template has none of its own: without DefaultInstance= a person names an instance. Of a service
 * with a name that systemd refuses there is no unit.
 */
export type StartableUnit = NamedUnit | { readonly kind: "refused" };

interface NamedUnit {
  readonly kind: "service" | "default-instance" | "any-instance";
  readonly name: UnitName;
}

/** This command for the unit; none where there is no unit. */
export function unitCommand(verb: Command, unit: StartableUnit): readonly Command[] {
  return unit.kind === "refused" ? [] : [command`${verb} ${operand(unit.name)}`];
}

/** Finds where a file goes for this target, and the names that commands need. */
export function installPlace(
  target: Target,
  fileName: string,
  document: UnitDocument,
  { directory: id, others = {}, keepsDirectories = false }: InstallOptions,
): InstallPlace {
  const directories = installDirectories(target);
  const directory = directories.find((each) => each.id === id) ?? directories[0];
  const started = startedFile(fileName, document, others);
  const read = unitInFiles({ ...others, [fileName]: document.text }, started.fileName, target);
  const service = read ? unitServiceName(read) : serviceNameOf(started.fileName, undefined, target);
  const localName = keepsDirectories ? (path: string) => path : nameOnDisk;
  const fileOf = (path: string, text: string) => installedFile(path, text, directory, localName(path));
  const file = fileOf(fileName, document.text);
  return {
    directory,
    file,
    files: [file, ...Object.entries(others).map(([path, text]) => fileOf(path, text))],
    started,
    service,
    asWriter: directory.writtenBy === "root" ? command`sudo ` : command``,
    manager: serviceManager(directory),
    unit: startableUnit(service, read),
  };
}

function installedFile(
  path: string,
  text: string,
  { path: root }: InstallDirectory,
  localName: string,
): InstalledFile {
  const dropIn = readDropInName(path);
  return {
    text,
    localFile: pathWord(localName),
    filePath: command`${root}/${word(path)}`,
    directoryPath: dropIn === undefined ? root : command`${root}/${word(`${dropIn.unit}.d`)}`,
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

function startableUnit(service: string, read: UnitReader | undefined): StartableUnit {
  const refused = { kind: "refused" } as const;
  if (!isTemplate(service)) return named("service", service) ?? refused;
  const instance = read?.behaviours.has("defaultInstances")
    ? readLast(read.unit.entries("Install", "DefaultInstance"), read.podman)?.text
    : undefined;
  const ofDefault = instance ? named("default-instance", `${service}${instance}`) : undefined;
  return ofDefault ?? named("any-instance", `${service}NAME`) ?? refused;
}

function named(kind: NamedUnit["kind"], service: string): NamedUnit | undefined {
  const name = unitName(`${service}.service`);
  return name && { kind, name };
}
