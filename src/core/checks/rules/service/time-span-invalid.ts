import { isFilledIn } from "../../../podman/words/part.ts";
import { timeSpan } from "../../../podman/values/quantity/quantity.ts";
import { systemdKeys } from "../../../podman/keys/systemd-keys.ts";
import type { SettingName } from "../../../unit-file/document.ts";
import { entriesNamed } from "../../../unit-file/entries-named.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** A device and a time, and a time in nanoseconds (man systemd.resource-control, systemd.exec). */
const otherThanSpans: ReadonlySet<string> = new Set(["IODeviceLatencyTargetSec", "TimerSlackNSec"]);

export const timeSpanInvalid: Rule = {
  id: "time-span-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "The value of a key of [Unit] or [Service] that ends in Sec is no span of time as systemd writes it.",
  notWhen:
    "The value is empty, or known only at the start ($ or %), or the key takes more than a time, or nanoseconds.",
  message: "systemd ignores the line: “Failed to parse …, ignoring”.",
  fix: "Write seconds, such as 90, or a span such as 1min 30s, or infinity.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nRestartSec=5x"),
      containerWith("[Service]\nTimeoutStartSec=five minutes"),
      containerWith("[Unit]\nStartLimitIntervalSec=10 sek"),
    ],
    silent: [
      containerWith("[Service]\nRestartSec=5s"),
      containerWith("[Service]\nTimeoutStartSec=1min 30s"),
      containerWith("[Service]\nTimeoutStopSec=infinity"),
      containerWith("[Service]\nRestartSec=$DELAY"),
      containerWith("[Service]\nIODeviceLatencyTargetSec=/dev/sda 25ms"),
      containerWith("[Service]\nTimerSlackNSec=50ns"),
    ],
  },
  check: ({ document }) =>
    entriesNamed(document, isSpan).flatMap((line) => {
      if (line.value === "" || isFilledIn(line.value)) return [];
      if (timeSpan.read(line.value).problems.length === 0) return [];
      return [
        {
          title: `${line.key}=${line.value} is ignored`,
          why: `It is no time that systemd reads: “Failed to parse …, ignoring”. It reads 90, 1min 30s or infinity.`,
          range: line.valueRange,
        },
      ];
    }),
};

function isSpan({ section, key }: SettingName): boolean {
  return key.endsWith("Sec") && !otherThanSpans.has(key) && systemdKeys(section)?.has(key) === true;
}
