import { artifactKeys } from "./artifact.ts";
import { buildKeys } from "./build.ts";
import { containerKeys } from "./container.ts";
import { imageKeys } from "./image.ts";
import type { SettingKey } from "./key.ts";
import { kubeKeys } from "./kube.ts";
import { networkKeys } from "./network.ts";
import { podKeys } from "./pod.ts";
import { quadletKeys } from "./quadlet.ts";
import { volumeKeys } from "./volume.ts";

/** The sections whose keys Quadlet checks: one for each kind of file, and `[Quadlet]` (generator-spec.md 7). */
const keysBySection: ReadonlyMap<string, readonly SettingKey[]> = new Map<string, readonly SettingKey[]>([
  ["Container", containerKeys],
  ["Pod", podKeys],
  ["Network", networkKeys],
  ["Volume", volumeKeys],
  ["Kube", kubeKeys],
  ["Image", imageKeys],
  ["Build", buildKeys],
  ["Artifact", artifactKeys],
  ["Quadlet", quadletKeys],
]);

/** The keys of a section in the order of the form; none for a section that Quadlet copies through, such as `[Unit]`. */
export function keysOf(section: string): readonly SettingKey[] {
  return keysBySection.get(section) ?? [];
}

/** By section and name: each line of a file is looked up many times. */
const keysByName: ReadonlyMap<string, ReadonlyMap<string, SettingKey>> = new Map(
  Array.from(keysBySection, ([section, keys]) => [section, new Map(keys.map((each) => [each.key, each]))]),
);

/** What is known about a key; undefined when Quadlet has none of that name in this section. */
export function findKey(section: string, name: string): SettingKey | undefined {
  return keysByName.get(section)?.get(name);
}
