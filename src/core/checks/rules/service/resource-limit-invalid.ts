import { isFilledIn } from "../../../podman/words/part.ts";
import { memoryLimit } from "../../../podman/values/quantity/quantity.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Seen with systemd-analyze verify; man systemd.resource-control. */
export const resourceLimitInvalid: Rule = {
  id: "resource-limit-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "A memory limit of [Service] is no size as systemd writes it, or `CPUQuota=` has no percent sign.",
  notWhen: "The value is empty, or known only at the start ($ or %).",
  where: "`MemoryMin=`, `MemoryLow=`, `MemoryHigh=`, `MemoryMax=`, `MemorySwapMax=` and `CPUQuota=`.",
  message:
    "systemd ignores the line, so that there is no limit: “Invalid memory limit, ignoring”. Units are capital letters there: 512M.",
  fix: "Write 512M or 2G, and `CPUQuota=50%` for half a processor.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nMemoryMax=512m"),
      containerWith("[Service]\nMemoryHigh=1GB"),
      containerWith("[Service]\nCPUQuota=0.5"),
      { files: { "app.pod": "[Pod]\n[Service]\nMemoryMax=2g\n" } },
    ],
    silent: [
      containerWith("[Service]\nMemoryMax=512M\nMemoryHigh=50%\nMemorySwapMax=0"),
      containerWith("[Service]\nMemoryMax=infinity\nCPUQuota=150%"),
      containerWith("[Service]\nMemoryMax=1.5G"),
      containerWith("[Service]\nMemoryMax=512m\nMemoryMax=512M"),
      containerWith("[Service]\nCPUQuota="),
      containerWith("Memory=512m"),
    ],
  },
  check: ({ document, settings }) =>
    [...memoryKeys, "CPUQuota"].flatMap((key) => {
      const value = settings.value("Service", key);
      if (value === undefined || isRead(key, value.text)) return [];
      const written = key === "CPUQuota" ? percent(value.text) : systemdSize(value.text);
      return [
        {
          title: `${key}=${value.text} is ignored`,
          why:
            key === "CPUQuota"
              ? `systemd wants a percentage: “Invalid CPU quota '${value.text}', ignoring”. 100% is one processor.`
              : `systemd reads sizes with capital letters, such as 512M or 2G: “Invalid memory limit '${value.text}', ignoring”.`,
          range: value.range,
          actions: written === undefined ? [] : replaceValuePart(document, value, written),
        },
      ];
    }),
};

const memoryKeys = ["MemoryMin", "MemoryLow", "MemoryHigh", "MemoryMax", "MemorySwapMax"];

function isRead(key: string, text: string): boolean {
  if (key === "CPUQuota") return /[%‰‱$]/.test(text);
  return isFilledIn(text) || memoryLimit.read(text).problems.length === 0;
}

/** The size as Podman and Compose write it. */
function systemdSize(text: string): string | undefined {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgtp])(?:i?b?)$/i.exec(text) ?? [];
  return unit === "" ? undefined : `${number}${unit.toUpperCase()}`;
}

/** A number with a point is one of processors, as in Compose; another one may be either. */
function percent(text: string): string | undefined {
  return /^\d*\.\d+$/.test(text) ? `${Math.round(Number(text) * 100)}%` : undefined;
}
