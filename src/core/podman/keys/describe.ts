import { isSince } from "../release.ts";
import type { Release } from "../release.ts";
import type { AboutKey } from "./about.ts";
import { aboutArtifact } from "./artifact.about.ts";
import { aboutBuild } from "./build.about.ts";
import { aboutContainer } from "./container.about.ts";
import { aboutImage } from "./image.about.ts";
import { aboutInstall } from "./install.about.ts";
import { labelFromKey } from "./key-words.ts";
import { findKey } from "./keys.ts";
import type { SettingKey } from "./keys.ts";
import { optionOf } from "./option-of.ts";
import { aboutKube } from "./kube.about.ts";
import { manualPlace } from "./manual.ts";
import type { ManualPlace } from "./manual.ts";
import { aboutNetwork } from "./network.about.ts";
import { aboutPod } from "./pod.about.ts";
import { aboutQuadlet } from "./quadlet.about.ts";
import { aboutService } from "./service.about.ts";
import { aboutUnit } from "./unit.about.ts";
import { aboutVolume } from "./volume.about.ts";

/** What a person should know about a key, with what follows from its other row and from the same key elsewhere. */
export interface KeyDescription extends Omit<AboutKey, "manual" | "optionSince"> {
  readonly label: string;
  readonly docs: ManualPlace;
  /** What a value becomes in the command of Podman, with `*` for the value; undefined where it is more than that. */
  readonly option: string | undefined;
  /** The first release in which `PodmanArgs=` of the section says the same, where that is older than the key. */
  readonly inPodmanArgsSince: Release | undefined;
}

type Rows = ReadonlyMap<string, AboutKey>;

/** By section, then by key: maps, since a file may say `[Container] constructor=`. The first ones have the words of a key. */
const rows: ReadonlyMap<string, Rows> = new Map(
  Object.entries({
    Container: aboutContainer,
    Pod: aboutPod,
    Network: aboutNetwork,
    Volume: aboutVolume,
    Kube: aboutKube,
    Image: aboutImage,
    Build: aboutBuild,
    Artifact: aboutArtifact,
    Quadlet: aboutQuadlet,
    Unit: aboutUnit,
    Service: aboutService,
    Install: aboutInstall,
  }).map(([section, keys]) => [section, new Map<string, AboutKey>(Object.entries(keys))]),
);

const descriptions: ReadonlyMap<string, ReadonlyMap<string, KeyDescription>> = new Map(
  Array.from(rows, ([section, keys]) => [
    section,
    new Map(Array.from(keys, ([key, about]) => [key, completed(section, key, about)])),
  ]),
);

/** What a person should know about a key; undefined for one that is not described here. */
export function describe(section: string, key: string): KeyDescription | undefined {
  return descriptions.get(section)?.get(key);
}

/** The keys of a section that are described, in the order of the rows. */
export function describedKeys(section: string): readonly string[] {
  return [...(rows.get(section)?.keys() ?? [])];
}

function completed(section: string, key: string, about: AboutKey): KeyDescription {
  const { manual: _manual, optionSince, ...own } = about;
  const known = findKey(section, key);
  const option = known && optionOf(known);
  return {
    ...(hasSearchWords(about) ? {} : searchWords(key)),
    ...own,
    label: about.label ?? firstRow(key, ({ label }) => label !== undefined)?.label ?? labelFromKey(key),
    docs: manualPlace(section, key, (other, name) => rows.get(other)?.get(name)),
    option,
    inPodmanArgsSince: optionSince ?? sinceArguments(section, known, option, about),
  };
}

function firstRow(key: string, has: (row: AboutKey) => boolean): AboutKey | undefined {
  for (const keys of rows.values()) {
    const row = keys.get(key);
    if (row !== undefined && has(row)) return row;
  }
  return undefined;
}

function hasSearchWords({ flags, compose, plain }: AboutKey): boolean {
  return flags !== undefined || compose !== undefined || plain !== undefined;
}

function searchWords(key: string): Pick<AboutKey, "flags" | "compose" | "plain"> {
  const { flags, compose, plain } = firstRow(key, hasSearchWords) ?? {};
  return { ...(flags && { flags }), ...(compose && { compose }), ...(plain && { plain }) };
}

/** Options are older than any key of 4.5 and later for which nothing else is said. */
function sinceArguments(
  section: string,
  known: SettingKey | undefined,
  option: string | undefined,
  { lost }: AboutKey,
): Release | undefined {
  const since = findKey(section, "PodmanArgs")?.since;
  if (known === undefined || option === undefined || since === undefined || lost !== undefined)
    return undefined;
  return isSince(since, known.since) ? undefined : since;
}
