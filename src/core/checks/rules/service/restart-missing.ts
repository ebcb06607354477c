import { writeSetting } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md restart-missing */
export const restartMissing: Rule = {
  id: "restart-missing",
  group: "service",
  severity: "note",
  when: "No Service.Restart, and Service.Type is not oneshot.",
  message: "When the program ends or crashes, it stays down: Quadlet sets no restart policy.",
  fix: "`Restart=on-failure` in [Service].",
  evidence: [{ kind: "source", name: "generator-spec.md section 8.2" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestart=on-failure\n",
        },
      },
    ],
  },
  check: ({ settings }) => {
    if (settings.value("Service", "Restart") !== undefined) return [];
    if (settings.value("Service", "Type")?.text === "oneshot") return [];
    return [
      {
        title: "After a crash it stays down",
        why: "When the program ends or crashes, nothing starts it again: Quadlet sets no restart policy.",
        actions: [writeSetting("Restart on failure", { section: "Service", key: "Restart" }, "on-failure")],
      },
    ];
  },
};
