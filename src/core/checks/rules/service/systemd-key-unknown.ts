import { findKey } from "../../../podman/keys/keys.ts";
import { systemdKeys } from "../../../podman/keys/systemd-keys.ts";
import type { SettingName } from "../../../unit-file/document.ts";
import { entriesNamed } from "../../../unit-file/entries-named.ts";
import { replacePart } from "../../fixes/parts.ts";
import { nearestName } from "../../reading/nearest-name.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const systemdKeyUnknown: Rule = {
  id: "systemd-key-unknown",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "systemd has no key of this name in [Unit], [Service] or [Install]. Upper and lower case count.",
  notWhen:
    "The key begins with X-, or is an old name that systemd still reads, such as `StartLimitInterval=` in [Service].",
  message: "systemd ignores the line: “Unknown key … in section …, ignoring”.",
  fix: "Write the key that was meant, or move the line to the section in which it belongs.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nRestarts=always"),
      containerWith("[Unit]\nRestart=always"),
      containerWith("[Service]\nPublishPort=8080:80"),
      containerWith("[Install]\nwantedBy=default.target"),
    ],
    silent: [
      containerWith("[Service]\nRestart=always"),
      containerWith("[Service]\nX-Owner=web"),
      containerWith("[Service]\nStartLimitInterval=30"),
    ],
  },
  check: ({ document }) =>
    entriesNamed(document, isUnknown).map((line) => {
      const keys = systemdKeys(line.section) ?? [];
      const home = ["Unit", "Service", "Install"].find((name) => systemdKeys(name)?.has(line.key));
      const meant = home === undefined ? nearestName(line.key, keys) : undefined;
      return {
        title: `systemd knows no ${line.key}= in [${line.section}]`,
        why: `It ignores the line: “Unknown key '${line.key}' in section [${line.section}], ignoring”.${whereItBelongs(home, line.key)}`,
        range: line.keyRange,
        actions: meant === undefined ? [] : [replacePart(`Write ${meant}=`, line, line.keyRange, meant)],
      };
    }),
};

function isUnknown({ section, key }: SettingName): boolean {
  return !key.startsWith("X-") && systemdKeys(section)?.has(key) === false;
}

function whereItBelongs(home: string | undefined, key: string): string {
  if (home !== undefined) return ` It belongs to [${home}].`;
  return findKey("Container", key) === undefined ? "" : " It is a key of [Container].";
}
