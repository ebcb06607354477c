import { systemdSeconds } from "../../../podman/values/quantity/time-spans.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/**
 * A run of systemd 252 with KillMode=mixed broke off ExecStop=, sent SIGTERM to the main process, which conmon hands on,
 * and killed after as long again.
 */
export const stopTimeoutTooShort: Rule = {
  id: "stop-timeout-too-short",
  group: "service",
  severity: "warning",
  when: "`StopTimeout=` is longer than `TimeoutStopSec=` of [Service], or than `TimeoutSec=`, or without both than 90 seconds.",
  notWhen: "The limit of systemd is 0 or infinity, which is none.",
  message:
    "systemd breaks off the stop before the time is over that Podman gives the program to end. It asks the program once more, and kills it after as long again; the service counts as failed.",
  fix: "Write a `TimeoutStopSec=` at least 10 seconds above `StopTimeout=`.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 8.2" },
    { kind: "source", name: "man systemd.service (TimeoutStopSec=), and a run of systemd 252" },
    { kind: "source", name: "containers/conmon, src/ctr_exit.c (on_sig_exit)" },
  ],
  examples: {
    fires: [
      containerWith("StopTimeout=120"),
      containerWith("StopTimeout=45\n[Service]\nTimeoutStopSec=30s"),
      containerWith("StopTimeout=45\n[Service]\nTimeoutSec=30"),
    ],
    silent: [
      containerWith("StopTimeout=120\n[Service]\nTimeoutStopSec=150"),
      containerWith("StopTimeout=60"),
      containerWith("StopTimeout=120\n[Service]\nTimeoutStopSec=0"),
      containerWith("StopTimeout=120\n[Service]\nTimeoutStopSec=infinity"),
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
        title: `systemd breaks off the stop after ${seconds} seconds, before StopTimeout=${stop.text} is over`,
        why: "Podman gives the program that long to end; systemd’s own limit has to be longer. It kills the program after as long again, and the service counts as failed.",
        range: stop.range,
        actions: [
          writeSetting(
            `Write TimeoutStopSec=${enough}`,
            settings,
            { section: "Service", key: "TimeoutStopSec" },
            String(enough),
          ),
        ],
      },
    ];
  },
};
