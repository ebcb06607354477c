import { isTrue } from "../../podman/words/single-value.ts";
import { groupIfSet } from "../command/group-if-set.ts";
import { requireMountsFor } from "../command/source.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { bareWords, dependingOn, flag, joined, optionOf, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { resolvedGroup } from "../command/resolved.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { numberOf } from "../reading/read-values.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { namedResource } from "./named-resource.ts";
import { addOneshotDefaults } from "../service/oneshot.ts";
import { resolveImage } from "../command/resolve-image.ts";

const driver = optionOf("Volume", "Driver");

const createStages: readonly Stage[] = [
  ...podmanStages("Volume"),
  always("volume create", "The service makes the volume."),
  always("--ignore", "A volume of this name that is there already stays as it is."),
  ...options("Volume", "UID", "GID"),
  dependingOn("flagsAsTwoWords", flag("Volume", "Driver", driver), flag("Volume", "Driver", joined(driver))),
  (conversion) =>
    conversion.last("Driver")?.text === "image" ? imageOptions(conversion) : mountOptions(conversion),
  ...options("Volume", "Label"),
  bareWords("Volume", "PodmanArgs"),
];

/** Makes the service of a `.volume`; gives what Podman calls the volume (generator-spec.md 11). */
export function convertVolume(conversion: Conversion): string {
  addWarnings(conversion);
  addCommonLines(conversion);
  const { name, group } = namedResource(conversion, "VolumeName");
  const groups = [...runStages(createStages, conversion), group];
  conversion.addCommand("ExecStart", groups);
  addOneshotDefaults(conversion, "remains");
  return name;
}

function imageOptions(conversion: Conversion): readonly WordGroup[] {
  const image = conversion.last("Image");
  if (image === undefined) {
    conversion.refuse({ kind: "missing-volume-image" });
    return [];
  }
  const resolved = resolveImage(image, conversion);
  return [resolvedGroup(["--opt", `image=${resolved.text}`], resolved, image.entry)];
}

function mountOptions(conversion: Conversion): readonly WordGroup[] {
  const copy = groupIfSet(conversion.last("Copy"), (text) => ["--opt", isTrue(text) ? "copy" : "nocopy"]);
  return [...copy, ...deviceOptions(conversion), ...ownerOptions(conversion)];
}

function deviceOptions(conversion: Conversion): readonly WordGroup[] {
  const device = conversion.lastFilled("Device");
  const type = conversion.lastFilled("Type");
  const groups = groupIfSet(device, (text) => ["--opt", `device=${text}`]);
  if (type === undefined) return groups;
  if (device === undefined) conversion.refuse({ kind: "missing-device", key: "Type" }, type.entry);
  else if (type.text === "bind" && conversion.behaviours.has("bindVolumesRequireMounts"))
    requireMountsFor(device.text, device, conversion);
  return [...groups, entryGroup(["--opt", `type=${type.text}`], type.entry)];
}

/** `--opt o=`: owner and mount options in one word. */
function ownerOptions(conversion: Conversion): readonly WordGroup[] {
  const owners = ["User", "Group"].flatMap((key) => {
    const value = conversion.last(key);
    const name = key === "User" ? "uid" : "gid";
    return value === undefined
      ? []
      : [{ text: `${name}=${numberOf(value.text, conversion.behaviours)}`, entry: value.entry }];
  });
  const given = conversion.lastFilled("Options");
  if (given !== undefined && conversion.lastFilled("Device") === undefined)
    if (!conversion.behaviours.has("volumeOptionsWithoutDevice"))
      conversion.refuse({ kind: "missing-device", key: "Options" }, given.entry);
  const parts = [...owners, ...(given === undefined ? [] : [given])];
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const value = parts.map(({ text }) => text).join(",");
  return [
    entryGroup(
      ["--opt", `o=${value}`],
      first.entry,
      others.map(({ entry }) => entry),
    ),
  ];
}
