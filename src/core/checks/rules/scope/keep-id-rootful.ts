import type { Action } from "../../model/finding.ts";
import { deleteAll, deleteLines } from "../../fixes/lines.ts";
import { deletePart, replacePart } from "../../fixes/parts.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue, UnitSettings } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const keepIdRootful: Rule = {
  id: "keep-id-rootful",
  group: "scope",
  severity: "warning",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "`UserNS=` begins with keep-id, `RemapUsers=` is keep-id, or `PodmanArgs=` has --userns=keep-id.",
  where: "System units and QM.",
  message:
    "The mode keep-id is made for containers of a user: run by root it gives every user its own number again, which changes nothing useful.",
  fix: "Write `UserNS=auto`, or run the unit as a user. `UserNS=auto` needs lines for the user containers in /etc/subuid and /etc/subgid.",
  evidence: [
    { kind: "source", name: "pkg/util/utils.go@v5.8.3 (GetKeepIDMapping)" },
    { kind: "source", name: "docs/source/markdown/options/userns.container.md@v5.8.3 (auto)" },
  ],
  examples: {
    fires: [
      containerWith("UserNS=keep-id"),
      containerWith("UserNS=keep-id:uid=1000,gid=1000"),
      containerWith("RemapUsers=keep-id\nRemapUid=1000"),
      containerWith("PodmanArgs=--userns keep-id", { scope: "qm" }),
      podWith("UserNS=keep-id"),
      containerWith('UserNS="keep-id"'),
    ],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("UserNS=keep-id", { scope: "user" }),
      containerWith("UserNS=keep-id\nUserNS=auto"),
      containerWith("RemapUsers=auto"),
    ],
  },
  check: ({ settings, section, target, document }) => {
    if (target.scope === "user") return [];
    const keys = ["UserNS", "RemapUsers"].flatMap((key) => settings.value(section, key) ?? []);
    const options = podmanOptions(settings, section, "--userns").slice(-1);
    return [...keys, ...options].filter(isKeepId).map((value) => ({
      title: `${shownValue(document, value)} does nothing useful for root`,
      why: "It gives the user who runs the container the same number inside. Run by root, every number stays what it is.",
      range: value.range,
      actions: fixes(value, settings),
    }));
  },
};

function isKeepId({ text, entry }: SettingValue): boolean {
  return text === "keep-id" || (entry.key !== "RemapUsers" && text.startsWith("keep-id:"));
}

function fixes(value: SettingValue, settings: UnitSettings): readonly Action[] {
  const { entry } = value;
  const { section, key } = entry;
  if (key === "PodmanArgs") return [deletePart("Delete the option", value)];
  if (key === "RemapUsers") {
    const lines = [key, "RemapUid", "RemapGid"].flatMap((name) => settings.lines(section, name));
    return [deleteAll(lines)];
  }
  return [
    replacePart("Write UserNS=auto", entry, entry.valueRange, "auto"),
    deleteLines("Delete the line", settings.lines(section, key)),
  ];
}
