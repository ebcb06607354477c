import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { lastValue } from "../unit-file/read.ts";
import { readLast, readSwitch } from "./read-values.ts";
import { defaultContainerName } from "../quadlet/resource-name.ts";
import type { CommandStage } from "./run-flags.ts";
import { userMapping } from "./user-mapping.ts";
import { entryGroup } from "./word-group.ts";
import type { StageResult, WordGroup } from "./word-group.ts";

/** What the stages read. */
export interface RunSource {
  readonly document: UnitDocument;
  readonly target: Target;
  readonly fileName: string;
}

/** Writes a stage that is more than one key (generator-spec.md 8.3 and 8.4). */
export function commandGroups(stage: CommandStage, source: RunSource): StageResult {
  return stages[stage.kind](source);
}

const stages: Readonly<Record<CommandStage["kind"], (source: RunSource) => StageResult>> = {
  podman: () => always("podman", "Podman starts the container."),
  run: () => always("run", "The service runs a new container at every start."),
  name: nameStage,
  detach: detachStage,
  "volatile-tmp": volatileTmpStage,
  user: userStage,
  "user-mapping": ({ document, target }) => userMapping(document, target),
  rootfs: rootfsStage,
};

const nothing: StageResult = { groups: [], leftOut: [] };

function always(word: string, why: string): StageResult {
  return { groups: [{ words: [word], from: { kind: "default", why } }], leftOut: [] };
}

// --cidfile, --cgroups=split and --sdnotify are only between systemd and Podman, so a person gets along without them.
function nameStage({ document, target, fileName }: RunSource): StageResult {
  const name = readLast(document, "ContainerName", target);
  const named: WordGroup =
    name === undefined || name.text === ""
      ? {
          words: ["--name", defaultContainerName(fileName, target)],
          from: {
            kind: "default",
            why: "Without ContainerName= Quadlet takes the service’s name behind systemd-.",
          },
        }
      : entryGroup(["--name", name.text], name.entry);
  const { groups: replace } = always("--replace", "A container of this name that was left over gives way.");
  const { groups: remove } = always(
    "--rm",
    "The container goes when it ends, and the next start makes a new one.",
  );
  return { groups: [named, ...replace, ...remove], leftOut: [] };
}

function detachStage({ document }: RunSource): StageResult {
  if (lastValue(document, { section: "Service", key: "Type" }) === "oneshot") return nothing;
  return always("-d", "The container runs on in the background, as it does as a service.");
}

function volatileTmpStage({ document, target }: RunSource): StageResult {
  const entry = readLast(document, "VolatileTmp", target)?.entry;
  if (entry === undefined) return nothing;
  if (readSwitch(document, "VolatileTmp", target) !== true)
    return {
      groups: [],
      leftOut: [{ entry, why: "False is what Podman does anyway: there is no flag for it." }],
    };
  if (readSwitch(document, "ReadOnly", target) === true)
    return { groups: [], leftOut: [{ entry, why: "ReadOnly=true brings a writable /tmp with it." }] };
  const words = ["--tmpfs", "/tmp:rw,size=512M,mode=1777"];
  return { groups: [entryGroup(words, entry)], leftOut: [] };
}

function userStage({ document, target }: RunSource): StageResult {
  const user = readLast(document, "User", target);
  const group = readLast(document, "Group", target);
  const hasGroup = group !== undefined && group.text !== "";
  if (user === undefined || user.text === "") {
    const why = "Podman refuses the file: invalid Group set without User.";
    return { groups: [], leftOut: hasGroup ? [{ entry: group.entry, why }] : [] };
  }
  const words = hasGroup
    ? entryGroup(["--user", `${user.text}:${group.text}`], user.entry, [group.entry])
    : entryGroup(["--user", user.text], user.entry);
  return { groups: [words], leftOut: [] };
}

function rootfsStage({ document, target }: RunSource): StageResult {
  const rootfs = readLast(document, "Rootfs", target);
  if (rootfs === undefined || rootfs.text === "") return nothing;
  const { entry, text } = rootfs;
  const image = readLast(document, "Image", target);
  if (image !== undefined && image.text !== "")
    return {
      groups: [],
      leftOut: [{ entry, why: "Podman refuses the file: Image= and Rootfs= exclude each other." }],
    };
  return { groups: [entryGroup(["--rootfs", text], entry)], leftOut: [] };
}
