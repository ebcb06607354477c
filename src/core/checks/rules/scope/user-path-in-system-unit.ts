import type { UnitDocument } from "../../../unit-file/document.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import { hostMountsOf } from "../../reading/mounts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";

export const userPathInSystemUnit: Rule = {
  id: "user-path-in-system-unit",
  group: "scope",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "What is mounted has %h in its path, or lies in /home/.",
  where: "System units. What lies in /home/ is a note.",
  message:
    "In a unit of the system %h is /root, and what lies in /home may not be mounted yet when the machine starts.",
  fix: "Use /srv or /var/lib.",
  evidence: [{ kind: "source", name: "man systemd.unit (Specifiers)" }],
  examples: {
    fires: [
      containerWith("Volume=%h/data:/data"),
      foundAs("note", containerWith("Volume=/home/me/data:/data:ro")),
      containerWith("Mount=type=bind,src=%h/data,dst=/data"),
      podWith("Volume=%h:/data"),
      containerWith("PodmanArgs=-v %h/data:/data"),
    ],
    silent: [
      containerWith("Volume=/srv/data:/data"),
      containerWith("Volume=%h/data:/data", { scope: "user" }),
      containerWith("Volume=home:/home/me"),
      containerWith("Volume=/srv/%%h:/data"),
      containerWith("Volume=%h/data:/data", { scope: "qm" }),
    ],
  },
  check: (context) =>
    context.target.scope === "system"
      ? hostMountsOf(context).flatMap(({ source }) => look(source, context.document))
      : [],
};

function look(source: SettingValue, document: UnitDocument): readonly Found[] {
  const { text, range } = source;
  if (/(?<!%)(?:%%)*%h/.test(text)) {
    const path = text.replace(/^%h/, "/root");
    return [
      {
        title: `${text} lies in the home directory of root`,
        why: "A unit of the system is run by root, so %h is /root. What a service of the system keeps belongs in /srv or /var/lib.",
        range,
        actions: text.startsWith("%h/") ? replaceValuePart(document, source, path) : [],
      },
    ];
  }
  if (!text.startsWith("/home/")) return [];
  return [
    {
      severity: "note",
      title: `${text} belongs to a user`,
      why: "This unit is run by root, and /home may be mounted later than the system’s services start.",
      range,
    },
  ];
}
