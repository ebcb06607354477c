import { behavioursOf } from "../../podman/behaviours.ts";
import { cleanPath } from "../names/clean-path.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { readLast, readWords } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { UnitEntry } from "../source/sections.ts";
import { isTemplate } from "../names/service-name.ts";

/** A symbolic link that a real run makes beside the service: how [Install] works for generated units. */
export interface InstallLink {
  /** Below the generator’s directory: `default.target.wants/web.service`. */
  readonly path: string;
  /** What it points to, from where it lies. */
  readonly to: string;
  readonly entry: UnitEntry;
}

const folders = [
  { key: "WantedBy", ending: "wants" },
  { key: "RequiredBy", ending: "requires" },
  { key: "UpheldBy", ending: "upholds" },
] as const;

/**
 * The links that a real run makes of [Install]; a dry run shows none (generator-spec.md 13; runs of 5.4.2, 5.8.6 and
 * 6.1.1 that wrote files).
 */
export function installLinks(converted: ConvertedUnit): readonly InstallLink[] {
  const service = cleanPath(`${converted.serviceName}.service`);
  return [...aliasLinks(converted, service), ...targetLinks(converted, service)];
}

function aliasLinks({ unit }: ConvertedUnit, service: string): readonly InstallLink[] {
  return readWords(unit.entries("Install", "Alias")).values.flatMap(({ text, entry }) => {
    const path = cleanPath(text);
    // The generator can’t make a link outside of its directory.
    if (path.startsWith("/") || path === ".." || path.startsWith("../")) return [];
    return [{ path, to: relativeTo(path, service), entry }];
  });
}

function targetLinks(converted: ConvertedUnit, service: string): readonly InstallLink[] {
  const { unit, podman } = converted;
  const name = linkedName(converted, service);
  if (name === undefined) return [];
  const known = folders.filter(({ key }) => key !== "UpheldBy" || behavioursOf(podman).has("upheldLinks"));
  return known.flatMap(({ key, ending }) =>
    readWords(unit.entries("Install", key))
      .values.filter(isUnitName)
      .map(({ text, entry }) => {
        const path = `${text}.${ending}/${name}`;
        return { path, to: relativeTo(path, service), entry };
      }),
  );
}

function isUnitName({ text }: EntryValue): boolean {
  return !text.includes("/");
}

/** What is linked: the service, or the default instance of a template; undefined for a template that has none. */
function linkedName({ unit, podman, serviceName }: ConvertedUnit, service: string): string | undefined {
  if (!isTemplate(serviceName) || !behavioursOf(podman).has("defaultInstances")) return service;
  const instance = readLast(unit.entries("Install", "DefaultInstance"), podman)?.text ?? "";
  return instance === "" ? undefined : `${serviceName}${instance}.service`;
}

function relativeTo(path: string, service: string): string {
  return `${"../".repeat(path.split("/").length - 1)}${service}`;
}
