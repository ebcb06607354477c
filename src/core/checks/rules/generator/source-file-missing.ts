import { does } from "../../../podman/behaviours.ts";
import type { Release } from "../../../podman/release.ts";
import { mountsOf } from "../../reading/mounts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { missingFile } from "./parts/missing-file.ts";

export const sourceFileMissing: Rule = {
  id: "source-file-missing",
  group: "generator",
  severity: "error",
  kinds: ["Container", "Pod", "Build", "drop-in"],
  when: "What `Volume=` or `Mount=` mounts ends in .volume, in `Mount=` also in .image, in both from Podman 5.7 in .artifact, does not begin with / or a dot, and there is no file of exactly that name.",
  where:
    "From Podman 5.3; before, a .volume file was taken for granted. Where not all files are known, this is a note.",
  message: "Quadlet does not know what the volume is called, and refuses the file.",
  fix: "Create the file, or write the name of the volume itself.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3 (handleStorageSource)" }],
  examples: {
    fires: [
      containerWith("Volume=data.volume:/data"),
      containerWith("Mount=type=volume,source=data.volume,destination=/data"),
      containerWith("Mount=type=image,src=data.image,dst=/data"),
    ],
    silent: [
      containerBeside({ "data.volume": "[Volume]\n" }, "Volume=data.volume:/data"),
      containerWith("Volume=./data.volume:/data"),
      containerWith("Volume=/srv/data.volume:/data"),
      containerWith("Volume=data.volume"),
      containerWith("Mount=type=tmpfs,source=data.volume,destination=/data"),
      containerWith("PodmanArgs=-v data.volume:/data"),
      containerWith("Volume=data.volume:/data", { podman: "5.2" }),
    ],
  },
  check: (context) => {
    const { podman } = context.target;
    if (!does(podman, "missingUnitIsError")) return [];
    return mountsOf(context).flatMap(({ source, options, value: { entry } }) => {
      if (source === undefined || /^[./]/.test(source.text)) return [];
      const isRead = entry.key === "Volume" || (entry.key === "Mount" && hasSource(options));
      const extensions = isRead ? extensionsOf(entry.key, podman) : [];
      if (!extensions.some((extension) => source.text.endsWith(extension))) return [];
      return missingFile(context, source, { kind: "source-not-found", fileName: source.text });
    });
  },
};

/** Types of mounts whose source may be a file of Quadlet (generator-spec.md 10). */
function hasSource(options: readonly SettingValue[]): boolean {
  const type = options.find(({ text }) => text.startsWith("type="))?.text ?? "type=volume";
  return /^type=(?:volume|bind|glob|image|artifact)$/.test(type);
}

/** What the name of a file ends in (generator-spec.md 10). */
function extensionsOf(key: string, podman: Release): readonly string[] {
  return [
    ".volume",
    ...(key === "Mount" ? [".image"] : []),
    ...(does(podman, "artifacts") ? [".artifact"] : []),
  ];
}
