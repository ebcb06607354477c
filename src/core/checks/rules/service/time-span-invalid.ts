import { systemdKeys } from "../../../settings/systemd-keys.ts";
import { timeSpan } from "../../../settings/grammar/quantity.ts";
import { isDynamic } from "../../parts-of-values.ts";
import type { Rule } from "../../rule.ts";

/** rules.md time-span-invalid */
export const timeSpanInvalid: Rule = {
  id: "time-span-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "A literal time value in [Service] or [Unit] (…Sec=) is not a systemd time span.",
  message: 'systemd ignores it ("Failed to parse sec value").',
  fix: "Use 90, 1min 30s, infinity.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestartSec=5x\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestartSec=5s\n",
        },
      },
    ],
  },
  check: ({ document }) =>
    document.lines.flatMap((line) => {
      if (line.kind !== "entry" || !line.key.endsWith("Sec") || line.value === "") return [];
      const isKnown = systemdKeys(line.section)?.has(line.key) ?? false;
      if (!isKnown || isDynamic(line.value) || timeSpan.read(line.value).problems.length === 0) return [];
      return [
        {
          title: `${line.key}=${line.value} is ignored`,
          why: `It is no time that systemd reads: “Failed to parse ${line.key}= value, ignoring”. It reads 90, 1min 30s or infinity.`,
          range: line.valueRange,
        },
      ];
    }),
};
