import { findContainerKey } from "../../../settings/keys/container.ts";
import { systemdKeys } from "../../../settings/systemd-keys.ts";
import { replacePart } from "../../fixes.ts";
import { nearestName } from "../../nearest-name.ts";
import type { Rule } from "../../rule.ts";

function whereItBelongs(home: string | undefined, key: string): string {
  if (home !== undefined) return ` It belongs to [${home}].`;
  return findContainerKey(key) === undefined ? "" : " It is a key of [Container].";
}

/** rules.md systemd-key-unknown */
export const systemdKeyUnknown: Rule = {
  id: "systemd-key-unknown",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "A key of [Unit], [Service] or [Install] is not in systemd's list.",
  notWhen:
    "Keys that begin with X-; a target systemd newer than the list: note. Old names that systemd still reads (StartLimitInterval, StartLimitBurst, StartLimitAction in [Service]; not StartLimitIntervalSec) are silent.",
  message: 'systemd ignores this key ("Unknown key …, ignoring").',
  fix: "Offer the nearest name, or the section it belongs to.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestarts=always\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestart=always\n",
        },
      },
    ],
  },
  check: ({ document }) =>
    document.lines.flatMap((line) => {
      if (line.kind !== "entry" || line.key.startsWith("X-")) return [];
      const keys = systemdKeys(line.section);
      if (keys === undefined || keys.has(line.key)) return [];
      const home = ["Unit", "Service", "Install"].find((name) => systemdKeys(name)?.has(line.key));
      const meant = home === undefined ? nearestName(line.key, keys) : undefined;
      return [
        {
          title: `systemd knows no ${line.key}= in [${line.section}]`,
          why: `It ignores the line: “Unknown key name '${line.key}' in section '${line.section}', ignoring”.${whereItBelongs(home, line.key)}`,
          range: line.keyRange,
          actions: meant === undefined ? [] : [replacePart(`Write ${meant}=`, line, line.keyRange, meant)],
        },
      ];
    }),
};
