import { readRestart } from "../../../settings/values/restart.ts";
import { isDynamic } from "../../parts-of-values.ts";
import { replacePart } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md restart-invalid */
export const restartInvalid: Rule = {
  id: "restart-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "Service.Restart is not one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort, always (exact lower case).",
  notWhen: "Empty value (a reset).",
  message:
    'systemd ignores this value ("Failed to parse service restart specifier, ignoring"), so the service is not restarted.',
  fix: "unless-stopped → always; never → no; Always → always.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestart=unless-stopped\n",
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
  check: ({ settings }) => {
    const value = settings.value("Service", "Restart");
    if (value === undefined || isDynamic(value.text)) return [];
    const read = readRestart(value.text);
    if (read.kind !== "ignored") return [];
    const { entry, range } = value;
    return [
      {
        title: `Restart=${value.text} is ignored`,
        why: read.sentence,
        range,
        actions:
          read.instead === undefined
            ? []
            : [replacePart(`Write ${read.instead}`, entry, range, read.instead)],
      },
    ];
  },
};
