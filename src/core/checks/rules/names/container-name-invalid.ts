import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isPodmanName } from "./parts/container-names.ts";

export const containerNameInvalid: Rule = {
  id: "container-name-invalid",
  group: "names",
  severity: "error",
  kinds: ["Container", "Pod", "Network", "Volume", "drop-in"],
  when: "`ContainerName=`, `PodName=`, `NetworkName=` or `VolumeName=` holds a character that Podman does not allow, or begins with one of . _ and -.",
  notWhen:
    "Specifiers such as %i and variables stand for text that is valid by itself. Podman takes a / away that stands before the name of a container.",
  message:
    "Podman refuses the name when the service starts: names begin with a letter or digit, and go on with those and _ . -.",
  fix: "Write - in place of the other characters.",
  evidence: [
    { kind: "source", name: "vendor/go.podman.io/common/libnetwork/types/define.go@v5.8.3" },
    { kind: "source", name: "libpod/options.go@v5.8.3 (WithName); podman-container-tools/podman#16820" },
  ],
  examples: {
    fires: [
      containerWith("ContainerName=my web"),
      containerWith("ContainerName=-web"),
      containerWith("ContainerName=web/one"),
      containerWith("ContainerName=wéb"),
      { files: { "a.network": "[Network]\nNetworkName=my net\n" } },
      { files: { "a.volume": "[Volume]\nVolumeName=my:data\n" } },
      podWith("PodName=_pod"),
    ],
    silent: [
      containerWith("ContainerName=/web"),
      containerWith("ContainerName=my-web_1.0"),
      containerWith("ContainerName=web-%i"),
      containerWith("ContainerName=${NAME}"),
      containerWith('ContainerName="web"'),
      containerWith("ContainerName=my web\nContainerName=web"),
      podWith("PodName=%p"),
    ],
  },
  check: (context) => {
    const value = nameOf(context);
    if (value === undefined || isValid(value.text)) return [];
    if (context.section === "Container" && isValid(value.text.replace(/^\//, ""))) return [];
    const { text, entry } = value;
    const name = withoutRefused(text);
    return [
      {
        title: `Podman refuses the name ${text}`,
        why: "The start fails: “names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*”.",
        range: value.range,
        actions:
          name === "" ? [] : [replacePart(`Write ${entry.key}=${name}`, entry, entry.valueRange, name)],
      },
    ];
  },
};

function nameOf({ settings, section }: CheckContext) {
  return settings.value(section, section === "Container" ? "ContainerName" : `${section}Name`);
}

/** What systemd fills in: a specifier or a variable. */
const filledIn = String.raw`%[A-Za-z0-9%]|\$\{[^}$]*\}|\$\w+`;

function isValid(name: string): boolean {
  return isPodmanName(name.replaceAll(new RegExp(filledIn, "g"), "x"));
}

function withoutRefused(name: string): string {
  return name
    .replaceAll(
      new RegExp(`(${filledIn})|[^a-zA-Z0-9_.-]+`, "g"),
      (_, kept: string | undefined) => kept ?? "-",
    )
    .replace(/^[_.-]+/, "")
    .replace(/(?<!-)-+$/, "");
}
