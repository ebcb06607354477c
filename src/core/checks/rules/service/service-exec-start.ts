import { deleteLines } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md service-exec-start */
export const serviceExecStart: Rule = {
  id: "service-exec-start",
  group: "service",
  severity: "error",
  kinds: ["Container", "Pod", "Kube"],
  when: "[Service] has ExecStart, and Service.Type is not oneshot.",
  notWhen:
    "A later empty ExecStart= does not help: the generated line comes last and the reset removes only earlier ones; with the reset there is one left, so silent when the last ExecStart assignment in the file is empty.",
  message:
    'Quadlet adds its own ExecStart; systemd refuses a unit with two ("more than one ExecStart= setting").',
  fix: "Delete it; the program's command goes into `Exec=`.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 8.2" },
    { kind: "source", name: "systemd-analyze verify, systemd 252" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nExecStart=/usr/bin/true\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nExec=/usr/bin/true\n",
        },
      },
    ],
  },
  check: ({ settings }) => {
    const lines = settings.lines("Service", "ExecStart");
    const last = lines.at(-1);
    // A later empty line takes back those above it; Quadlet’s own comes behind all of them.
    if (last === undefined || last.value === "") return [];
    if (settings.value("Service", "Type")?.text === "oneshot") return [];
    return [
      {
        title: "systemd refuses a second ExecStart=",
        why: "Quadlet writes an ExecStart= of its own: “Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.” The program’s command goes into Exec= of [Container].",
        range: last.valueRange,
        actions: [deleteLines("Delete ExecStart=", lines)],
      },
    ];
  },
};
