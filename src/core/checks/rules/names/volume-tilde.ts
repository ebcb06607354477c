import type { Action } from "../../model/finding.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import { mountsOf } from "../../reading/mounts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const volumeTilde: Rule = {
  id: "volume-tilde",
  group: "names",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The source of a `Volume=` or `Mount=` begins with ~.",
  message:
    "Nothing replaces ~ here. Podman takes it for the name of a volume, or with `Mount=type=bind` for a folder that is called ~, and the start fails.",
  fix: "Write %h/…, in a file of the system the path itself.",
  evidence: [
    { kind: "source", name: "pkg/specgen/volumes.go@v5.8.3" },
    { kind: "source", name: "containers/podlet#166, podman-container-tools/podman#17418" },
  ],
  examples: {
    fires: [
      containerWith("Volume=~/data:/data"),
      containerWith("Volume=~/data:/data:Z", { scope: "user" }),
      containerWith("Mount=type=bind,source=~/data,target=/data", { scope: "user" }),
      containerWith("PodmanArgs=-v ~/data:/data", { scope: "user" }),
      podWith("Volume=~/data:/data", { scope: "user" }),
    ],
    silent: [
      containerWith("Volume=%h/data:/data"),
      containerWith("Volume=/srv/~data:/data"),
      containerWith("Volume=data:/~"),
      containerWith("Volume=~/data:/data\nVolume="),
    ],
  },
  check: (context) =>
    mountsOf(context).flatMap(({ kind, source }) =>
      source === undefined || !source.text.startsWith("~")
        ? []
        : [
            {
              title: `${source.text} is no home directory here`,
              why:
                kind === "bind"
                  ? "Only a shell replaces ~. Podman looks for a folder that is called ~, and the start fails."
                  : "Only a shell replaces ~. Podman takes it for the name of a volume, which may hold no ~, and the start fails.",
              range: source.range,
              actions: fixes(source, context),
            },
          ],
    ),
};

/** For the system manager `%h` is /root, too (man systemd.unit, Specifiers). Keys are not handed on by a button. */
function fixes(source: SettingValue, { document, target }: CheckContext): readonly Action[] {
  if (!/^~\/(?!\.(?:ssh|gnupg|aws|kube)(?:\/|$))/.test(source.text)) return [];
  const path = `${target.scope === "user" ? "%h" : "/root"}${source.text.slice(1)}`;
  return replaceValuePart(document, source, path);
}
