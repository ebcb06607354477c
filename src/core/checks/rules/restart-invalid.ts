import { conventionalOrder } from "../../settings/order.ts";
import { readRestart } from "../../settings/values/restart.ts";
import { setValue } from "../../unit-file/edit.ts";
import { assignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

const restart = { section: "Service", key: "Restart" };

/** rules.md restart-invalid: “Failed to parse service restart specifier, ignoring” (systemd 252). */
export const restartInvalid: Rule = {
  id: "restart-invalid",
  isForEveryKind: true,
  check: ({ document }) => {
    const entry = assignments(document, restart).at(-1);
    const read = readRestart(entry?.value ?? "");
    if (entry === undefined || read.kind !== "ignored") return [];
    const instead = read.instead === undefined ? undefined : unitValue(read.instead);
    return [
      {
        severity: "warning",
        title: `Restart=${entry.value} is ignored`,
        why: read.sentence,
        range: entry.valueRange,
        evidence: [
          { kind: "source", name: "man systemd.service, Restart=; systemd-analyze verify of systemd 252" },
        ],
        actions:
          instead === undefined
            ? []
            : [
                {
                  kind: "edit",
                  label: `Write ${instead}`,
                  edit: (now) => setValue(now, restart, instead, conventionalOrder),
                },
              ],
      },
    ];
  },
};
