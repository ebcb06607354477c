import { bootTarget, readStartAtBoot } from "../../settings/values/start-at-boot.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { assignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

/** rules.md wanted-by-user-target; the commonest mistake in user units (usage.md 3: 60 files). */
export const wantedByUserTarget: Rule = {
  id: "wanted-by-user-target",
  check: ({ document, target }) => {
    const entries = assignments(document, { section: "Install", key: "WantedBy" });
    const last = entries.at(-1);
    const start = readStartAtBoot(
      entries.map(({ value }) => value),
      target.scope,
    );
    if (target.scope !== "user" || last === undefined || start.kind !== "other") return [];
    const unreached = start.units.filter((unit) => systemTargets.has(unit));
    const value = unitValue(bootTarget);
    if (unreached.length === 0 || value === undefined) return [];
    return [
      {
        severity: "warning",
        title: `A user’s service manager has no ${unreached.join(" and no ")}`,
        why: "So nothing ever starts this service by itself. default.target is what a user’s manager reaches.",
        range: last.valueRange,
        evidence: [
          { kind: "source", name: "systemd 252: targets of the user manager; containers/podman#5423" },
        ],
        actions: [
          { kind: "edit", label: "Use default.target", changes: replaceValue(document, last, value) },
        ],
      },
    ];
  },
  fires: {
    text: "[Container]\nImage=quay.io/example/app:1\n\n[Install]\nWantedBy=multi-user.target\n",
    target: { scope: "user" },
  },
  silent: {
    text: "[Container]\nImage=quay.io/example/app:1\n\n[Install]\nWantedBy=default.target\n",
    target: { scope: "user" },
  },
};

const systemTargets: ReadonlySet<string> = new Set([
  "multi-user.target",
  "graphical.target",
  "network-online.target",
]);
