import { serviceName } from "../../quadlet/names/service-name.ts";
import { readStartAtBoot, startAtBootInstead } from "../../settings/values/start-at-boot.ts";
import { assignments } from "../../unit-file/read.ts";
import type { Rule } from "../rule.ts";

/** rules.md wanted-by-user-target; the commonest mistake in user units (usage.md, What this means: 60 files). */
export const wantedByUserTarget: Rule = {
  id: "wanted-by-user-target",
  check: ({ document, target, fileName }) => {
    const startAtBoot = readStartAtBoot(document, target, serviceName(document, fileName, target));
    if (startAtBoot.kind !== "unreached") return [];
    const last = assignments(document, { section: "Install", key: "WantedBy" }).at(-1);
    return [
      {
        severity: "warning",
        title: `A user’s service manager has no ${startAtBoot.units.join(" and no ")}`,
        why: "So nothing ever starts this service by itself. default.target is what a user’s manager reaches.",
        ...(last === undefined ? {} : { range: last.valueRange }),
        evidence: [
          { kind: "source", name: "systemd 252: targets of the user manager; containers/podman#5423" },
        ],
        actions: [{ kind: "edit", label: "Use default.target", edit: startAtBootInstead }],
      },
    ];
  },
};
