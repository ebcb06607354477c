import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, filesAt, networkWith, podWith } from "../../model/unit-examples.ts";
import { onceByItself, serviceType } from "./parts/service-type.ts";

export const restartOneshot: Rule = {
  id: "restart-oneshot",
  group: "service",
  severity: "error",
  kinds: "all",
  when: "[Service] has `Type=oneshot`, or the file is one of which Quadlet makes a service that runs once (.network, .volume, .image, .build, .artifact); and `Restart=` is always or on-success.",
  notWhen: "Pods, whose service is always of the type forking.",
  message:
    "systemd refuses the unit: “Service has `Restart=` set to either always or on-success, which isn’t allowed for `Type=oneshot` services. Refusing.”",
  fix: "Write `Restart=on-failure`, or delete `Type=oneshot` in a file of a container.",
  evidence: [
    { kind: "source", name: "systemd-analyze verify, systemd 252" },
    {
      kind: "source",
      name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1 (Type=oneshot of .network and others)",
    },
  ],
  examples: {
    fires: [
      containerWith("[Service]\nType=oneshot\nRestart=always"),
      containerWith("[Service]\nRestart=on-success\nType=oneshot"),
      networkWith("[Service]\nRestart=always"),
      filesAt({ "app.image": "[Image]\nImage=quay.io/example/app:1\n[Service]\nRestart=on-success\n" }),
    ],
    silent: [
      containerWith("[Service]\nType=oneshot\nRestart=on-failure"),
      containerWith("[Service]\nType=oneshot\nRestart=no"),
      containerWith("[Service]\nRestart=always"),
      networkWith("[Service]\nRestart=on-failure"),
      networkWith("[Service]\nType=exec\nRestart=always"),
      podWith("[Service]\nType=oneshot\nRestart=always", { podman: "6.0" }),
    ],
  },
  check: (context) => {
    const { settings } = context;
    const type = settings.value("Service", "Type");
    const restart = settings.value("Service", "Restart");
    if (serviceType(context) !== "oneshot" || restart === undefined) return [];
    if (restart.text !== "always" && restart.text !== "on-success") return [];
    return [
      {
        title:
          type === undefined
            ? `Restart=${restart.text} does not go with a service that runs once`
            : `Type=oneshot does not go with Restart=${restart.text}`,
        why: `${type === undefined ? "Quadlet writes Type=oneshot for this file. " : ""}systemd refuses the unit: “Service has Restart= set to either always or on-success, which isn’t allowed for Type=oneshot services. Refusing.”`,
        range: restart.range,
        actions: [
          replacePart("Write on-failure", restart.entry, restart.range, "on-failure"),
          ...(onceByItself(context.section)
            ? []
            : [deleteLines("Delete Type=oneshot", settings.lines("Service", "Type"))]),
        ],
      },
    ];
  },
};
