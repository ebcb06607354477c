import { quoteForShell } from "../convert/posix-quote.ts";
import { isTemplate, serviceName } from "../quadlet/service-name.ts";
import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { lastValue } from "../unit-file/read.ts";
import { installDirectories } from "./directories.ts";
import type { InstallDirectory, InstallDirectoryId } from "./directories.ts";
import { serviceManager } from "./service-manager.ts";
import type { ServiceManager } from "./service-manager.ts";

/** What a person may choose beyond the target. */
export interface InstallOptions {
  /** The normal directory of the scope counts when this is missing or the target does not read it. */
  readonly directory?: InstallDirectoryId;
}

/** Where a file goes and who runs what comes out of it. The texts are ready for a shell. */
export interface InstallPlace {
  readonly directory: InstallDirectory;
  /** The file where it goes. */
  readonly filePath: string;
  /** The file where it was downloaded. */
  readonly localFile: string;
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
  { directory: id }: InstallOptions,
): InstallPlace {
  const directories = installDirectories(target);
  const directory = directories.find((each) => each.id === id) ?? directories[0];
  const { kind, name } = startableUnit(target, serviceName(document, fileName, target), document);
  return {
    directory,
    filePath: `${directory.path}/${quoteForShell(fileName)}`,
    localFile: quoteForShell(fileName),
    asWriter: directory.writtenBy === "root" ? "sudo " : "",
    manager: serviceManager(directory),
    unit: { kind, name: quoteForShell(`${name}.service`) },
  };
}

function startableUnit({ podman }: Target, service: string, document: UnitDocument): StartableUnit {
  if (!isTemplate(service)) return { kind: "service", name: service };
  const instance = lastValue(document, { section: "Install", key: "DefaultInstance" });
  return instance !== undefined && isAtLeast(podman, "5.0")
    ? { kind: "default-instance", name: `${service}${instance}` }
    : { kind: "any-instance", name: `${service}NAME` };
}
