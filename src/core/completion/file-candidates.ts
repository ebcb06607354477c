import { dependencyKeys } from "../quadlet/names/dependency-keys.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { isSince } from "../settings/release.ts";
import type { Release } from "../settings/release.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { Candidate, Surroundings } from "./candidate.ts";

/** The kinds of files that a key takes by name, each since when. */
interface Takes {
  readonly extension: string;
  readonly since: Release;
  /** What stands behind the name before the rest of the value. */
  readonly behind?: string;
}

const networks: readonly Takes[] = [
  { extension: ".network", since: "4.4" },
  // RELEASE_NOTES of 5.3.0; generator-spec.md 9.
  { extension: ".container", since: "5.3" },
];
const images: readonly Takes[] = [
  // generator-spec.md 8.1 and 14.
  { extension: ".image", since: "4.8" },
  { extension: ".build", since: "5.2" },
];
const volumes: readonly Takes[] = [{ extension: ".volume", since: "4.4", behind: ":" }];

/** Source: generator-spec.md 8.1, 9, 10, 11 and 15. */
const takenBy: ReadonlyMap<string, readonly Takes[]> = new Map([
  ["Container.Network", networks],
  ["Pod.Network", networks],
  ["Kube.Network", networks],
  ["Build.Network", networks.slice(0, 1)],
  ["Container.Image", images],
  ["Volume.Image", images],
  ["Container.Volume", volumes],
  ["Pod.Volume", volumes],
  ["Build.Volume", volumes],
  [
    "Container.Mount",
    [
      { extension: ".volume", since: "4.5" },
      { extension: ".image", since: "5.3" },
      { extension: ".artifact", since: "5.7" },
    ],
  ],
  ["Container.Pod", [{ extension: ".pod", since: "5.0" }]],
]);

/** The other files of the workspace that a value can name, for the chosen Podman. */
export function fileCandidates(
  { section, key }: SettingName,
  { fileName, fileNames, target }: Surroundings,
): readonly Candidate[] {
  const others = fileNames.filter((name) => name !== fileName && unitKindOf(name) !== undefined);
  // Up to 5.4 these names are units of systemd only (rules.md dependency-file-name-old).
  if (section === "Unit" && dependencyKeys.includes(key))
    return isSince(target.podman, "5.5") ? others.map((name) => named(name)) : [];
  const taken = takenBy.get(`${section}.${key}`) ?? [];
  return taken
    .filter(({ since }) => isSince(target.podman, since))
    .flatMap(({ extension, behind }) =>
      others.filter((name) => name.endsWith(extension)).map((name) => named(name, behind)),
    );
}

const named = (name: string, behind = ""): Candidate => ({
  kind: "file",
  label: name,
  insert: name + behind,
  detail: "file",
});
