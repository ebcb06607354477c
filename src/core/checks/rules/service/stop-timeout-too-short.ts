import { systemdSeconds } from "../../../settings/values/time-spans.ts";
import { writeSetting } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md stop-timeout-too-short */
export const stopTimeoutTooShort: Rule = {
  id: "stop-timeout-too-short",
  group: "service",
  severity: "warning",
  when: "StopTimeout is a number greater than Service.TimeoutStopSec (default 90; TimeoutSec= sets it, too).",
  message: "systemd kills the service before Podman's own stop time is over.",
  fix: "`TimeoutStopSec=` at least 10 seconds above StopTimeout.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 8.2" },
    { kind: "source", name: "man systemd.service (TimeoutStopSec=)" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nStopTimeout=120\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container":
            "[Container]\nImage=quay.io/example/app:1\nStopTimeout=120\n[Service]\nTimeoutStopSec=150\n",
        },
      },
    ],
  },
  check: ({ settings }) => {
    const stop = settings.value("Container", "StopTimeout");
    if (stop === undefined || !/^\d+$/.test(stop.text)) return [];
    const limit = settings.value("Service", "TimeoutStopSec") ?? settings.value("Service", "TimeoutSec");
    const seconds = limit === undefined ? 90 : systemdSeconds(limit.text);
    // systemd reads 0 as no limit.
    if (seconds === undefined || seconds === 0 || Number(stop.text) <= seconds) return [];
    const enough = Number(stop.text) + 10;
    return [
      {
        title: `systemd kills it after ${seconds} seconds, before StopTimeout=${stop.text} is over`,
        why: "Podman gives the program that long to end; systemd’s own limit has to be longer.",
        range: stop.range,
        actions: [
          writeSetting(
            `Write TimeoutStopSec=${enough}`,
            { section: "Service", key: "TimeoutStopSec" },
            String(enough),
          ),
        ],
      },
    ];
  },
};
