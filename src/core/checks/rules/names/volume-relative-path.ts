import { isFilledIn } from "../../../podman/words/part.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import { volumesOf } from "../../reading/mounts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const volumeRelativePath: Rule = {
  id: "volume-relative-path",
  group: "names",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The source of a `Volume=` holds a / and does not begin with /, . or a specifier or variable.",
  message: "A path begins with / or ./ here. Anything else is the name of a volume, which may hold no /.",
  fix: "Put ./ in front: then it lies beside the unit file.",
  evidence: [
    { kind: "source", name: "pkg/specgen/volumes.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md section 10" },
  ],
  examples: {
    fires: [
      containerWith("Volume=data/app:/data"),
      containerWith("Volume=data/app:/data:ro"),
      podWith("Volume=srv/x:/x"),
      containerWith("PodmanArgs=--volume=data/app:/data"),
    ],
    silent: [
      containerWith("Volume=./data/app:/data"),
      containerWith("Volume=../data:/data"),
      containerWith("Volume=%h/data:/data"),
      containerWith("Volume=${DATA}/x:/data"),
      containerWith("Volume=data:/data/app"),
      containerWith("Volume=/data/app"),
      containerWith("Volume=data/app:/data\nVolume=\nVolume=data:/data"),
    ],
  },
  check: (context) =>
    volumesOf(context).flatMap(({ source, value }) => {
      if (source === undefined || !isRelativePath(source.text)) return [];
      const { text, range } = source;
      return [
        {
          title: `Podman takes ${text} for the name of a volume`,
          why: "A path begins with / or ./ here, and a name holds no /: the start fails.",
          range,
          actions:
            value.entry.key === "Volume" ? replaceValuePart(context.document, source, `./${text}`) : [],
        },
      ];
    }),
};

/** Quotes and ~ are another rule’s, and what ends in .volume is the name of a file. */
function isRelativePath(source: string): boolean {
  return /^[^/.%$~"'].*\//.test(source) && !isFilledIn(source) && !source.endsWith(".volume");
}
