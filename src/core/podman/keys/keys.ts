import { isSince } from "../release.ts";
import type { Release } from "../release.ts";
import { artifactKeys } from "./artifact.ts";
import { buildKeys } from "./build.ts";
import { containerKeys } from "./container.ts";
import { imageKeys } from "./image.ts";
import type { KeyRow, KeyRows, Reading } from "./key.ts";
import { kubeKeys } from "./kube.ts";
import { networkKeys } from "./network.ts";
import { podKeys } from "./pod.ts";
import { quadletKeys } from "./quadlet.ts";
import { volumeKeys } from "./volume.ts";

/** A key of a section that Quadlet reads. */
export interface SettingKey {
  readonly key: string;
  readonly since: Release;
  readonly reading: Reading;
  /** As its row has it; the words that a value becomes: `optionOf`. */
  readonly optionInRow: KeyRow[2];
}

/** The sections whose keys Quadlet checks: one for each kind of file, and `[Quadlet]` (generator-spec.md 7). */
const rowsBySection = {
  Container: containerKeys,
  Pod: podKeys,
  Network: networkKeys,
  Volume: volumeKeys,
  Kube: kubeKeys,
  Image: imageKeys,
  Build: buildKeys,
  Artifact: artifactKeys,
  Quadlet: quadletKeys,
} as const satisfies Readonly<Record<string, KeyRows>>;

export type KeySection = keyof typeof rowsBySection;

/** A key of this section; of several sections, one that all of them have. */
export type KeyName<Section extends KeySection> = Extract<keyof (typeof rowsBySection)[Section], string>;

/** By section and name: each line of a file is looked up many times. */
const keysByName: ReadonlyMap<string, ReadonlyMap<string, SettingKey>> = new Map(
  Object.entries<KeyRows>(rowsBySection).map(([section, rows]) => [
    section,
    new Map(Object.entries(rows).map(([key, row]) => [key, settingKey(key, row)])),
  ]),
);

const keysBySection: ReadonlyMap<string, readonly SettingKey[]> = new Map(
  Array.from(keysByName, ([section, keys]) => [section, [...keys.values()]]),
);

/** The keys of a section in the order of the form; none for a section that Quadlet copies through, such as `[Unit]`. */
export function keysOf(section: string): readonly SettingKey[] {
  return keysBySection.get(section) ?? [];
}

/** What is known about a key; undefined when Quadlet has none of that name in this section. */
export function findKey(section: string, name: string): SettingKey | undefined {
  return keysByName.get(section)?.get(name);
}

/** Does this release read the key in this section? */
export function readsKey(release: Release, section: string, name: string): boolean {
  const key = findKey(section, name);
  return key !== undefined && isSince(release, key.since);
}

function settingKey(key: string, [reading, since, option]: KeyRow): SettingKey {
  return { key, since, reading, optionInRow: option };
}
