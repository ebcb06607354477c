import { isFilledIn } from "../../../podman/words/part.ts";
import { goSeconds } from "../../../podman/values/quantity/time-spans.ts";
import type { Action } from "../../model/finding.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Quadlet passes the value on unread; podman run refuses the option. */
export const podmanNumberInvalid: Rule = {
  id: "podman-number-invalid",
  group: "values",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "The value is no whole number, or `HealthRetries=` is 0 beside a `HealthCmd=`.",
  notWhen: "It is known only at the start ($ or %).",
  where:
    "`StopTimeout=`, `PidsLimit=`, `HealthRetries=`, `HealthStartupRetries=` and `HealthStartupSuccess=` of containers.",
  message: "Podman takes only a whole number here. The start fails: “invalid argument”.",
  fix: "Write the number alone: `StopTimeout=` counts seconds, and `PidsLimit=-1` is no limit.",
  evidence: [
    { kind: "source", name: "cmd/podman/common/create.go (UintVar, Int64Var)" },
    { kind: "source", name: "pkg/specgenutil/specgen.go@main of 2026 (MakeHealthCheckFromCli)" },
  ],
  examples: {
    fires: [
      containerWith("StopTimeout=10s"),
      containerWith("StopTimeout=-1"),
      containerWith("PidsLimit=max"),
      containerWith("HealthRetries=three"),
      containerWith("HealthCmd=/check\nHealthRetries=0"),
    ],
    silent: [
      containerWith("StopTimeout=0\nPidsLimit=-1"),
      containerWith("PidsLimit=0x100"),
      containerWith("StopTimeout=${SECONDS}"),
      containerWith("HealthRetries=0"),
      containerWith("StopTimeout=10s\nStopTimeout=10"),
      containerWith("HealthStartupCmd=/check\nHealthStartupRetries=0"),
    ],
  },
  check: (context) =>
    options.flatMap(([key, option]) => {
      const value = context.settings.value("Container", key);
      const problem = value === undefined ? undefined : problemOf(context, option, value);
      if (value === undefined || problem === undefined) return [];
      return [
        {
          title: wholeNumber.test(value.text)
            ? `A check can’t have ${value.text} tries`
            : `Podman takes only a whole number for ${key}=, not ${value.text}`,
          why: `The start fails: “${problem}”.`,
          range: value.range,
          actions: corrections(context, value),
        },
      ];
    }),
};

const options = [
  ["StopTimeout", "--stop-timeout"],
  ["PidsLimit", "--pids-limit"],
  ["HealthRetries", "--health-retries"],
  ["HealthStartupRetries", "--health-startup-retries"],
  ["HealthStartupSuccess", "--health-startup-success"],
] as const;

function problemOf(
  { settings }: CheckContext,
  option: string,
  { entry, text }: SettingValue,
): string | undefined {
  if (isFilledIn(text)) return undefined;
  const digits = entry.key === "PidsLimit" ? text.replace(/^[+-]/, "") : text;
  if (!wholeNumber.test(digits)) return `invalid argument "${text}" for "${option}" flag`;
  const isChecked = entry.key === "HealthRetries" && settings.value("Container", "HealthCmd") !== undefined;
  return isChecked && /^[0_]+$/.test(text) ? "healthcheck-retries must be greater than 0" : undefined;
}

/** As Go reads it with base 0 (strconv.ParseInt). */
const wholeNumber = /^(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])*|[1-9](?:_?\d)*)$/;

function corrections({ document }: CheckContext, value: SettingValue): readonly Action[] {
  const written = meant(value);
  return written === undefined ? [] : replaceValuePart(document, value, written);
}

function meant({ entry, text }: SettingValue): string | undefined {
  if (entry.key === "PidsLimit") return /^(?:max|infinity|unlimited)$/i.test(text) ? "-1" : undefined;
  const seconds = entry.key === "StopTimeout" ? goSeconds(text) : undefined;
  return seconds !== undefined && Number.isInteger(seconds) ? `${seconds}` : undefined;
}
