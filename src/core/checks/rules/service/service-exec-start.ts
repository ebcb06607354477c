import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { serviceType } from "./parts/service-type.ts";

export const serviceExecStart: Rule = {
  id: "service-exec-start",
  group: "service",
  severity: "error",
  kinds: ["Container", "Pod", "Kube"],
  when: "[Service] has `ExecStart=`.",
  notWhen:
    "The file is no .pod and [Service] has `Type=oneshot`, or the last `ExecStart=` is empty, which takes back those above it.",
  message:
    "Quadlet adds an `ExecStart=` of its own behind it, and systemd refuses a service with two: “Service has more than one `ExecStart=` setting, which is only allowed for `Type=oneshot` services. Refusing.”",
  fix: "Delete the line. The command of the program goes into `Exec=` of [Container].",
  evidence: [
    { kind: "source", name: "generator-spec.md section 8.2" },
    { kind: "source", name: "systemd-analyze verify, systemd 252" },
  ],
  examples: {
    fires: [
      containerWith("[Service]\nExecStart=/usr/bin/true"),
      containerWith("[Service]\nExecStart=\nExecStart=/usr/bin/true"),
      podWith("[Service]\nType=oneshot\nExecStart=/usr/bin/true"),
    ],
    silent: [
      containerWith("Exec=/usr/bin/true"),
      containerWith("[Service]\nExecStart=/usr/bin/true\nExecStart="),
      containerWith("[Service]\nType=oneshot\nExecStart=/usr/bin/true"),
      containerWith("[Service]\nExecStartPre=/usr/bin/true"),
    ],
  },
  check: (context) => {
    const { settings } = context;
    const lines = settings.lines("Service", "ExecStart");
    const last = lines.at(-1);
    // A later empty line takes back those above it; Quadlet’s own comes behind all of them.
    if (last === undefined || last.value === "") return [];
    // Quadlet makes the type of a pod forking, whatever the file says.
    if (serviceType(context) === "oneshot") return [];
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
