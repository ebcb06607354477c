import type { Release } from "../../podman/release.ts";
import type { SettingName } from "../../unit-file/document.ts";
import { behavioursOf } from "../../podman/behaviours.ts";
import type { Behaviour } from "../../podman/behaviours.ts";
import { dependencyKeys } from "../names/dependency-keys.ts";
import { unitKindOf, unitKinds } from "../names/unit-kind.ts";
import type { UnitSectionName } from "../names/unit-kind.ts";
import { kindRead } from "../source/kind-read.ts";

/** Files that a key takes by their names. */
interface TakenFiles {
  readonly kinds: readonly UnitSectionName[];
  /** What the generator does from some release on; without it, it takes them as soon as it reads their kind. */
  readonly needs?: Behaviour;
  /** What the unit has to do with such a file, up to its name; of [Unit], systemd’s own keys say that. */
  readonly relation?: string;
  /** Does Podman refuse what the generator writes then? Nothing offers them. */
  readonly isUseless?: true;
}

/** Keys whose values name files of the workspace. Where in a value, its grammar says: there the part is a `unit`. */
interface ReferringKeys {
  readonly sections: readonly string[];
  readonly keys: readonly string[];
  readonly takes: readonly TakenFiles[];
  /** What has to follow a name for it to be one. */
  readonly behind?: ":";
}

const networks: TakenFiles = { kinds: ["Network"], relation: "joins the network of" };
const containers: TakenFiles = {
  kinds: ["Container"],
  needs: "containerNetworks",
  relation: "shares the network of",
};
const volumes: TakenFiles = { kinds: ["Volume"], relation: "mounts the volume of" };
const images: TakenFiles = { kinds: ["Image"], needs: "imageMounts", relation: "mounts the image of" };
const artifacts: TakenFiles = { kinds: ["Artifact"], relation: "mounts the artifact of" };

/**
 * Which keys name which files: whoever renames, offers, opens or explains a name goes by this table. Source:
 * generator-spec.md 7 to 12; runs of 5.4.2, 5.8.6 and 6.1.1 with each key and each kind of file.
 */
export const referringKeys: readonly ReferringKeys[] = [
  {
    sections: ["Container", "Volume"],
    keys: ["Image"],
    takes: [
      { kinds: ["Image"], relation: "uses the image of" },
      { kinds: ["Build"], relation: "uses the image built by" },
    ],
  },
  { sections: ["Container", "Pod", "Kube"], keys: ["Network"], takes: [networks, containers] },
  // A build has no network of a container: man podman-build, --network.
  { sections: ["Build"], keys: ["Network"], takes: [networks, { ...containers, isUseless: true }] },
  {
    sections: ["Container", "Pod", "Build"],
    keys: ["Volume"],
    // The name of an artifact then stands where Podman looks for that of a volume.
    takes: [volumes, { ...artifacts, isUseless: true }],
    behind: ":",
  },
  { sections: ["Container"], keys: ["Mount"], takes: [volumes, images, artifacts] },
  { sections: ["Container"], keys: ["Pod"], takes: [{ kinds: ["Pod"], relation: "is in the pod of" }] },
  {
    sections: ["Unit"],
    keys: dependencyKeys,
    takes: [{ kinds: unitKinds.map(({ section }) => section), needs: "translatesDependencies" }],
  },
];

/** By section and key. */
const rows: ReadonlyMap<string, ReferringKeys> = new Map(
  referringKeys.flatMap((row) =>
    row.sections.flatMap((section) => row.keys.map((key) => [`${section}.${key}`, row] as const)),
  ),
);

/** The row of a key; undefined where its values name no files. */
export function referringKey({ section, key }: SettingName): ReferringKeys | undefined {
  return rows.get(`${section}.${key}`);
}

/** Does a key take a file of this name, in some release? */
export function takesFile(name: SettingName, fileName: string): boolean {
  const kind = unitKindOf(fileName)?.section;
  return kind !== undefined && referringKey(name)?.takes.some(({ kinds }) => kinds.includes(kind)) === true;
}

/** Those of these files that the generator of this release takes there. */
export function filesTaken(
  { kinds, needs }: TakenFiles,
  fileNames: readonly string[],
  podman: Release,
): readonly string[] {
  const behaviours = behavioursOf(podman);
  if (needs !== undefined && !behaviours.has(needs)) return [];
  return fileNames.filter((name) => {
    const kind = kindRead(name, behaviours);
    return kind !== undefined && kinds.includes(kind.section);
  });
}

/** What a key says of a file, up to its name: “joins the network of”. */
export function relationTo(key: string, fileName: string): string | undefined {
  const kind = unitKindOf(fileName)?.section;
  return referringKeys
    .filter(({ keys }) => keys.includes(key))
    .flatMap(({ takes }) => takes)
    .find(({ kinds }) => kind !== undefined && kinds.includes(kind))?.relation;
}
