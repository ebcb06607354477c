import { cleanPath } from "../../../quadlet/names/clean-path.ts";
import { unitOfFile } from "../../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { applyChanges } from "../../../unit-file/text.ts";
import type { Action } from "../../model/finding.ts";
import { hostMountsOf, isPrivateLabel, relabelOf } from "../../reading/mounts.ts";
import type { Mount } from "../../reading/mounts.ts";
import { listOf } from "../../reading/list-of.ts";
import { grouped, oncePerDirectory } from "../../reading/once-per-directory.ts";
import { oncePerFile } from "../../reading/own-section.ts";
import { unitSettings } from "../../../podman/settings/unit-settings.ts";
import type { UnitSettings } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { filesWith } from "../../model/unit-examples.ts";

export const relabelPrivateShared: Rule = {
  id: "relabel-private-shared",
  group: "security",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "Two units mount the same path of this machine, and one of them with :Z (or relabel=private).",
  notWhen:
    "They belong to the same pod, whose containers share one label; a specifier or a variable stands in the path.",
  where: "Files of one directory; machines with SELinux.",
  message: "With :Z the folder belongs to one container alone: the other one loses access.",
  fix: "Use :z in both.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/volume.md@v5.8.3" }],
  examples: {
    fires: [
      filesWith({ "a.container": "Volume=/srv/app:/data:Z", "b.container": "Volume=/srv/app:/data:z" }),
      filesWith({ "a.container": "Volume=/srv/app/:/data:ro,Z", "b.container": "Volume=/srv/app:/x" }),
      filesWith({
        "a.container": "Mount=type=bind,src=/srv/app,dst=/data,relabel=private",
        "b.container": "Volume=/srv/app:/x:Z",
      }),
      filesWith({ "a.container": "Volume=/srv/app:/data:Z", "b.pod": "[Pod]\nVolume=/srv/app:/data:z\n" }),
    ],
    silent: [
      filesWith({ "a.container": "Volume=/srv/app:/data:z", "b.container": "Volume=/srv/app:/data:z" }),
      filesWith({
        "a.container": "Pod=a.pod\nVolume=/srv/app:/data:Z",
        "b.container": "Pod=a.pod\nVolume=/srv/app:/data:Z",
        "a.pod": "[Pod]\n",
      }),
      filesWith({ "a.container": "Volume=app:/data:Z", "b.container": "Volume=app:/data:Z" }),
      filesWith({ "a.container": "Volume=/srv/%N:/data:Z", "b.container": "Volume=/srv/%N:/data:Z" }),
      filesWith({ "a.container": "Volume=/srv/app:/data:Z", "b.container": "Volume=/srv/app2:/data:Z" }),
    ],
  },
  check: (context) => {
    const mounts = [...mountsByPath(context)];
    if (mounts.length === 0) return [];
    return mounts.flatMap(([path, mount]) => {
      const isOwn = isPrivate(mount);
      const found = rivalsFor(path, context).filter((other) => isOwn || other.isPrivate);
      const names = found.map(({ fileName }) => fileName);
      if (names.length === 0) return [];
      return [
        {
          title: isOwn
            ? `:Z takes ${path} away from ${listOf(names)}`
            : `${listOf(names)} ${names.length === 1 ? "takes" : "take"} ${path} away with :Z`,
          why: "Both mount it. On a machine with SELinux :Z labels it for one container alone, and the other one may no longer open it; :z is for several.",
          range: (isOwn ? relabelOf(mount) : undefined)?.range ?? mount.value.range,
          actions: [shareLabel(path, [context.fileName, ...names], context)],
        },
      ];
    });
  },
};

function isPrivate(mount: Mount): boolean {
  const label = relabelOf(mount);
  return label !== undefined && isPrivateLabel(label);
}

/** What a unit mounts of this machine, by paths that are known before it starts. */
const mountsByPath = oncePerFile(
  (own): ReadonlyMap<string, Mount> =>
    new Map(
      hostMountsOf(own)
        .filter(({ source }) => source.text.startsWith("/") && !isFilledIn(source.text))
        .map((mount) => [cleanPath(mount.source.text), mount]),
    ),
);

/** A file that mounts a path. */
interface Mounting {
  readonly fileName: string;
  readonly pod: string | undefined;
  readonly isPrivate: boolean;
}

/** The other containers and pods that mount this path, without those of the same pod. */
function rivalsFor(path: string, context: CheckContext): readonly Mounting[] {
  const pod = podOf(context.fileName, context.settings);
  const mounting = mountingByPath(context)?.get(path) ?? [];
  return mounting.filter(
    (other) => other.fileName !== context.fileName && (pod === undefined || other.pod !== pod),
  );
}

const mountingByPath = oncePerDirectory(({ fileNames, settingsOf }) =>
  grouped(
    fileNames.flatMap((fileName) => {
      const section = unitKindOf(fileName)?.section ?? "";
      const settings = ["Container", "Pod"].includes(section) ? settingsOf(fileName) : undefined;
      if (settings === undefined) return [];
      const mounts = labelsByPath({ settings, section });
      const pod = mounts.length === 0 ? undefined : podOf(fileName, settings);
      return mounts.map(
        (mount) => [mount.path, { fileName, pod, isPrivate: mount.isPrivate } satisfies Mounting] as const,
      );
    }),
  ),
);

const labelsByPath = oncePerFile((own) =>
  Array.from(mountsByPath(own), ([path, mount]) => ({ path, isPrivate: isPrivate(mount) })),
);

function podOf(fileName: string, settings: UnitSettings): string | undefined {
  return fileName.endsWith(".pod") ? fileName : settings.value("Container", "Pod")?.text;
}

function shareLabel(path: string, fileNames: readonly string[], { target }: CheckContext): Action {
  return {
    kind: "files",
    label: fileNames.length === 2 ? "Use :z in both" : "Use :z in all",
    change: (files) =>
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          fileNames.includes(unitOfFile(name)) ? withSharedLabel(unitOfFile(name), text) : text,
        ]),
      ),
  };

  function withSharedLabel(unit: string, text: string): string {
    const settings = unitSettings(parseUnitFile(text), target.podman);
    const changes = hostMountsOf({ settings, section: unitKindOf(unit)?.section ?? "" }).flatMap((mount) => {
      const label = relabelOf(mount);
      const isMeant = label !== undefined && isPrivateLabel(label) && cleanPath(mount.source.text) === path;
      return isMeant ? [{ ...label.range, insert: label.text === "Z" ? "z" : "relabel=shared" }] : [];
    });
    return applyChanges(text, changes);
  }
}
