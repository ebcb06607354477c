import { isSince } from "../settings/release.ts";
import type { ConvertedUnit } from "./convert-units.ts";
import type { UnitSectionName } from "./unit-kind.ts";

/** The keys that name what Podman makes (generator-spec.md 6). */
const nameKeys: Readonly<Partial<Record<UnitSectionName, string>>> = {
  Container: "ContainerName",
  Network: "NetworkName",
  Volume: "VolumeName",
  Pod: "PodName",
};

/** Options that Quadlet writes by itself as long as a key does not (generator-spec.md 8.3 and 12). */
const optionKeys: ReadonlyMap<string, string> = new Map([
  ["--cgroups", "CgroupsMode"],
  ["--sdnotify", "Notify"],
  ["--exit-policy", "ExitPolicy"],
  ["--time", "StopTimeout"],
]);

/** Lines of [Service] that a line of the file takes the place of (generator-spec.md 8.2, 11 and 12). */
const serviceKeys: ReadonlySet<string> = new Set(["KillMode", "SyslogIdentifier", "Type", "RemainAfterExit"]);

/**
 * The key that would put something else in the place of these words of a command, which Quadlet writes by itself;
 * undefined when it always writes them.
 */
export function keyInsteadOfWords(
  words: readonly string[],
  { unit, resourceName }: Pick<ConvertedUnit, "unit" | "resourceName">,
): string | undefined {
  const [first = ""] = words;
  const nameKey = nameKeys[unit.kind.section];
  const option = first.replace(/=.*$/s, "");
  const isName = option === "--name" || option === "--infra-name";
  return isName || (words.length === 1 && first === resourceName) ? nameKey : optionKeys.get(option);
}

/** The same for a line of the service. */
export function keyInsteadOfLine(
  { key, value }: { readonly key: string; readonly value: string },
  { podman }: Pick<ConvertedUnit, "podman">,
): string | undefined {
  if (/^(?:podman-user-wait-)?network-online\./.test(value))
    return isSince(podman, "5.3") ? "DefaultDependencies" : undefined;
  // A pod keeps the file’s own from 6.0 on (generator-spec.md 14).
  if (key === "Restart") return isSince(podman, "6.0") ? key : undefined;
  return serviceKeys.has(key) ? key : undefined;
}
