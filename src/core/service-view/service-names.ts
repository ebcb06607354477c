import { cleanPath } from "../quadlet/names/clean-path.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { installLinks } from "../quadlet/outcome/install-links.ts";
import { isTemplate } from "../quadlet/names/service-name.ts";
import type { UnitSectionName } from "../quadlet/names/unit-kind.ts";

/** The file that systemd gets (generator-spec.md 1.1). */
export function serviceFileName({ serviceName }: ConvertedUnit): string {
  return cleanPath(`${serviceName}.service`);
}

/** What a person starts; of a template that is an instance. */
export function startedName(converted: ConvertedUnit): string {
  const file = serviceFileName(converted);
  return isTemplate(converted.serviceName) ? file.replace(/@\.service$/, "@NAME.service") : file;
}

/** What a unit makes, as it is called in a list of names. */
const made: Readonly<Partial<Record<UnitSectionName, string>>> = {
  Container: "Container",
  Pod: "Pod",
  Network: "Network",
  Volume: "Volume",
  Image: "Image",
  Build: "Image",
  Artifact: "Artifact",
};

/**
 * The names that come out of a unit: of the service, of what Podman makes, of the image that it runs, and the links by
 * which [Install] starts it.
 */
export function resultingNames(converted: ConvertedUnit): readonly (readonly [what: string, name: string])[] {
  const { unit, resourceName } = converted;
  const what = made[unit.kind.section];
  // A name with specifiers is known to systemd only: it stands behind --name.
  const name = resourceName === "" ? wordBehind("--name", converted) : resourceName;
  const image = unit.kind.section === "Container" ? wordsFrom("Image", converted).at(-1) : undefined;
  return [
    ["Service", startedName(converted)],
    ...(what === undefined || name === undefined ? [] : [[what, name] as const]),
    ...(image === undefined ? [] : [["Image", image] as const]),
    ...installLinks(converted).map(({ path }) => ["Link", path] as const),
  ];
}

function wordsOf({ sections }: ConvertedUnit) {
  return sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === "command" && line.key === "ExecStart" ? line.groups : []));
}

function wordBehind(option: string, converted: ConvertedUnit): string | undefined {
  const words = wordsOf(converted).find(
    ({ words: [first = ""] }) => first.split("=", 1)[0] === option,
  )?.words;
  return words?.[1] ?? words?.[0]?.slice(`${option}=`.length);
}

function wordsFrom(key: string, converted: ConvertedUnit): readonly string[] {
  return wordsOf(converted).flatMap(({ from, words }) =>
    from.kind === "entry" && from.entry.key === key ? words : [],
  );
}
