import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, filesAt } from "../../model/unit-examples.ts";

export const oneshotRemain: Rule = {
  id: "oneshot-remain",
  group: "service",
  severity: "note",
  when: "[Service] has `Type=oneshot` and no `RemainAfterExit=`.",
  notWhen: "A .timer file of the same name lies beside it.",
  message: "After the run the service counts as dead, and units that require it start it again.",
  fix: "Add `RemainAfterExit=yes`, unless a timer starts it.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Service Type)" }],
  examples: {
    fires: [containerWith("[Service]\nType=oneshot")],
    silent: [
      containerWith("[Service]\nType=oneshot\nRemainAfterExit=yes"),
      containerWith("[Service]\nType=notify"),
      filesAt({
        "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nType=oneshot\n",
        "app.timer": "[Timer]\nOnCalendar=daily\n",
      }),
    ],
  },
  check: ({ settings, others, fileName }) => {
    const type = settings.value("Service", "Type");
    if (type?.text !== "oneshot" || settings.value("Service", "RemainAfterExit") !== undefined) return [];
    if (others.has(`${stemOf(fileName)}.timer`)) return [];
    return [
      {
        title: "After the run the service counts as dead",
        why: "Units that require it start it again. That is right where a timer starts it.",
        range: type.range,
        actions: [
          writeSetting(
            "Add RemainAfterExit=yes",
            settings,
            { section: "Service", key: "RemainAfterExit" },
            "yes",
          ),
        ],
      },
    ];
  },
};
