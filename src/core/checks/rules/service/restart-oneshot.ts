import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../rule.ts";
import { containerWith } from "../../unit-examples.ts";

/** rules.md restart-oneshot */
export const restartOneshot: Rule = {
  id: "restart-oneshot",
  group: "service",
  severity: "error",
  kinds: "all",
  when: "[Service] has `Type=oneshot`, and `Restart=` is always or on-success.",
  message:
    "systemd refuses the unit: “Service has `Restart=` set to either always or on-success, which isn’t allowed for `Type=oneshot` services. Refusing.”",
  fix: "Write `Restart=on-failure`, or delete `Type=oneshot`.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nType=oneshot\nRestart=always"),
      containerWith("[Service]\nRestart=on-success\nType=oneshot"),
    ],
    silent: [
      containerWith("[Service]\nType=oneshot\nRestart=on-failure"),
      containerWith("[Service]\nType=oneshot\nRestart=no"),
      containerWith("[Service]\nRestart=always"),
    ],
  },
  check: ({ settings }) => {
    const type = settings.value("Service", "Type");
    const restart = settings.value("Service", "Restart");
    if (type?.text !== "oneshot" || restart === undefined) return [];
    if (restart.text !== "always" && restart.text !== "on-success") return [];
    return [
      {
        title: `Type=oneshot does not go with Restart=${restart.text}`,
        why: "systemd refuses the unit: “Service has Restart= set to either always or on-success, which isn’t allowed for Type=oneshot services. Refusing.”",
        range: restart.range,
        actions: [
          replacePart("Write on-failure", restart.entry, restart.range, "on-failure"),
          deleteLines("Delete Type=oneshot", settings.lines("Service", "Type")),
        ],
      },
    ];
  },
};
