import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const linger: Rule = {
  id: "linger",
  group: "scope",
  severity: "note",
  kinds: "all",
  when: "[Install] has `WantedBy=`, `RequiredBy=` or `UpheldBy=`.",
  where: "Units of a user.",
  message: "A user’s services start at boot, and stay after logging out, only with lingering.",
  fix: "Run `loginctl enable-linger USER` once on the machine.",
  evidence: [{ kind: "source", name: "troubleshooting.md@v5.8.3 (17)" }],
  examples: {
    fires: [
      containerWith("[Install]\nWantedBy=default.target", { scope: "user" }),
      podWith("[Install]\nRequiredBy=default.target", { scope: "user" }),
    ],
    silent: [
      containerWith("", { scope: "user" }),
      containerWith("[Install]\nWantedBy=default.target"),
      containerWith("[Install]\nWantedBy=default.target\nWantedBy=", { scope: "user" }),
      containerWith("[Install]\nAlias=web.service", { scope: "user" }),
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope !== "user") return [];
    const first = ["WantedBy", "RequiredBy", "UpheldBy"].flatMap((key) => settings.values("Install", key))[0];
    if (first === undefined) return [];
    return [
      {
        title: "It starts at boot only with lingering",
        why: "A user’s services run from the first login to the last logout. “loginctl enable-linger” lets them start at boot and stay.",
        range: first.range,
      },
    ];
  },
};
