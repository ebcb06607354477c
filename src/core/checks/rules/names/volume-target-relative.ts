import type { UnitDocument } from "../../../unit-file/document.ts";
import type { Action } from "../../model/finding.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import { volumesOf } from "../../reading/mounts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const volumeTargetRelative: Rule = {
  id: "volume-target-relative",
  group: "names",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The place of a `Volume=` inside the container does not begin with /.",
  notWhen: "It begins with a specifier or a variable.",
  message: "The place inside the container must be an absolute path: the start fails.",
  fix: "Put / in front.",
  evidence: [{ kind: "source", name: "pkg/specgen/volumes.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Volume=/srv:data"),
      containerWith("Volume=data:data"),
      containerWith("Volume=/srv:ro"),
      containerWith("Volume=data"),
      containerWith("Volume=/srv:data:ro"),
      podWith("Volume=/srv:srv"),
    ],
    silent: [
      containerWith("Volume=/srv:/data"),
      containerWith("Volume=/srv:%h"),
      containerWith("Volume=/srv:${PLACE}"),
      containerWith("Volume=$LIST"),
      containerWith("Volume=/data"),
      containerWith("Volume=a.volume:/data"),
    ],
  },
  check: (context) =>
    volumesOf(context).flatMap(({ destination, value }) => {
      if (destination === undefined || value.text === "" || /^[/%$"']/.test(destination.text)) return [];
      const { text, range } = destination;
      return [
        {
          title:
            text === ""
              ? `${value.text} names no place in the container`
              : `${text} is no absolute path in the container`,
          why: "Podman wants a path that begins with / there, and the start fails.",
          range: text === "" ? value.range : range,
          actions: fixes(destination, context.document),
        },
      ];
    }),
};

/** Options in this place mean that the path itself is missing. */
const option = /^(?:ro|rw|[zZOU]|no(?:copy|dev|exec|suid)|r?(?:shared|slave|private))(?:,|$)/;

function fixes(destination: SettingValue, document: UnitDocument): readonly Action[] {
  const { text } = destination;
  if (text === "" || /^[.~]/.test(text) || option.test(text)) return [];
  return replaceValuePart(document, destination, `/${text}`);
}
