import { isFilledIn } from "../../../settings/grammar/part.ts";
import { readRestart } from "../../../settings/values/restart.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../rule.ts";
import { containerWith } from "../../unit-examples.ts";

/** rules.md restart-invalid */
export const restartInvalid: Rule = {
  id: "restart-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "`Restart=` is not one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort and always, in small letters.",
  notWhen: "The value is empty, or known only at the start ($ or %).",
  message:
    "systemd ignores the value, so that nothing restarts the service: “Failed to parse service restart specifier, ignoring”.",
  fix: "Write one of these words: always for unless-stopped, no for never.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nRestart=unless-stopped"),
      containerWith("[Service]\nRestart=Always"),
      containerWith("[Service]\nRestart=never"),
    ],
    silent: [
      containerWith("[Service]\nRestart=always"),
      containerWith("[Service]\nRestart=on-watchdog"),
      containerWith("[Service]\nRestart=unless-stopped\nRestart=on-failure"),
    ],
  },
  check: ({ settings }) => {
    const value = settings.value("Service", "Restart");
    if (value === undefined || isFilledIn(value.text)) return [];
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
