import { isFilledIn } from "../../../podman/words/part.ts";
import { goSeconds, isGoTime } from "../../../podman/values/quantity/time-spans.ts";
import type { Action } from "../../model/finding.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Podman reads these times as Go does, and only for a check that is there. */
export const podmanTimeInvalid: Rule = {
  id: "podman-time-invalid",
  group: "values",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "A time of a health check is none as Podman reads it: a number without a unit, or with a blank in it.",
  notWhen:
    "It is 0, or disable as an interval, or known only at the start ($ or %), or the file has no such check: `HealthCmd=` for the one, `HealthStartupCmd=` for the other.",
  message: "Podman can’t read the time. The start fails: “missing unit in duration”.",
  fix: "Write the unit behind the number, as in 30s or 1m30s.",
  evidence: [
    { kind: "source", name: "pkg/specgenutil/specgen.go@main of 2026 (MakeHealthCheckFromCli)" },
    { kind: "source", name: "Go, time.ParseDuration" },
  ],
  examples: {
    fires: [
      containerWith("HealthCmd=/check\nHealthInterval=30"),
      containerWith("HealthCmd=/check\nHealthInterval=1m 30s"),
      containerWith("HealthCmd=/check\nHealthTimeout=disable"),
      containerWith("HealthCmd=/check\nHealthStartPeriod=2min"),
      containerWith("HealthStartupCmd=/check\nHealthStartupInterval=5"),
    ],
    silent: [
      containerWith("HealthCmd=/check\nHealthInterval=1m30s\nHealthTimeout=500ms\nHealthStartPeriod=0"),
      containerWith("HealthCmd=/check\nHealthInterval=disable"),
      containerWith("HealthCmd=/check\nHealthInterval=${EVERY}"),
      containerWith("HealthInterval=30"),
      containerWith("HealthCmd=/check\nHealthStartupInterval=30"),
    ],
  },
  check: (context) =>
    checks.flatMap(({ command, times }) => {
      if (context.settings.value("Container", command) === undefined) return [];
      return times.flatMap(([key, name]) => {
        const value = context.settings.value("Container", key);
        if (value === undefined || isFilledIn(value.text) || isTime(name, value.text)) return [];
        return [
          {
            title: `Podman can’t read ${key}=${value.text}`,
            why: `A time has units here, such as 30s or 1m30s. The start fails: “invalid healthcheck-${name}”.`,
            range: value.range,
            actions: corrections(context, value),
          },
        ];
      });
    }),
};

/** The command that makes the check, its times, and what Podman calls them in its message. */
const checks = [
  {
    command: "HealthCmd",
    times: [
      ["HealthInterval", "interval"],
      ["HealthTimeout", "timeout"],
      ["HealthStartPeriod", "start-period"],
    ],
  },
  {
    command: "HealthStartupCmd",
    times: [
      ["HealthStartupInterval", "interval"],
      ["HealthStartupTimeout", "timeout"],
    ],
  },
] as const;

/** Only an interval can be disabled. */
function isTime(name: string, text: string): boolean {
  return (name === "interval" && text === "disable") || isGoTime(text);
}

/** A bare number means seconds to most people, and blanks go. */
function corrections({ document }: CheckContext, value: SettingValue): readonly Action[] {
  const close = value.text.replaceAll(/\s/g, "");
  const written = /^\d+$/.test(close) ? `${close}s` : close;
  return written !== value.text && goSeconds(written) !== undefined
    ? replaceValuePart(document, value, written)
    : [];
}
