import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const restartMissing: Rule = {
  id: "restart-missing",
  group: "service",
  severity: "note",
  when: "[Service] has no `Restart=`.",
  notWhen: "[Service] has `Type=oneshot`.",
  message: "When the program ends or crashes, it stays down: Quadlet sets no restart policy.",
  fix: "Add `Restart=on-failure` to [Service].",
  evidence: [{ kind: "source", name: "generator-spec.md section 8.2" }],
  examples: {
    fires: [containerWith("ReadOnly=true")],
    silent: [containerWith("[Service]\nRestart=on-failure"), containerWith("[Service]\nType=oneshot")],
  },
  check: ({ settings }) => {
    if (settings.value("Service", "Restart") !== undefined) return [];
    if (settings.value("Service", "Type")?.text === "oneshot") return [];
    return [
      {
        title: "After a crash it stays down",
        why: "Quadlet sets no restart policy by itself, and without one systemd starts nothing again.",
        actions: [
          writeSetting("Restart on failure", settings, { section: "Service", key: "Restart" }, "on-failure"),
        ],
      },
    ];
  },
};
