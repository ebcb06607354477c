import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { volumeParts } from "../../../podman/values/mount/volume.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isPodmanName } from "./parts/container-names.ts";

export const anonymousVolume: Rule = {
  id: "anonymous-volume",
  group: "names",
  severity: "note",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A `Volume=` has no source.",
  message:
    "Each start makes a new volume without a name, which is removed with the container: its data is lost.",
  fix: "Name a volume, or a .volume file.",
  evidence: [{ kind: "source", name: "generator-spec.md section 10 and 8.2 (rm -v)" }],
  examples: {
    fires: [containerWith("Volume=/data"), containerWith("Volume=:/data"), podWith("Volume=/data")],
    silent: [
      containerWith("Volume=data:/data"),
      containerWith("Volume=/srv:/data"),
      containerWith("Volume=$LIST"),
      containerWith("Volume=/data\nVolume="),
    ],
  },
  check: (context) =>
    context.settings.values(context.section, "Volume").flatMap((value) => {
      const { source, target: destination } = volumeParts(value.text);
      if (source !== "" || !destination.startsWith("/") || isFilledIn(value.text)) return [];
      return [
        {
          title: `What is written to ${destination} is lost`,
          why: "Each start makes a new volume without a name, which goes with the container when the service stops.",
          range: value.range,
          actions: fixes(value, destination, context),
        },
      ];
    }),
};

function fixes({ entry, range }: SettingValue, path: string, { fileName }: CheckContext): readonly Action[] {
  const name = `${stemOf(fileName)}-${path.split("/").findLast((part) => part !== "") ?? ""}`;
  if (!isPodmanName(name) || name.endsWith("-")) return [];
  return [replacePart(`Keep it in ${name}`, entry, range, `${name}:${path}`)];
}
