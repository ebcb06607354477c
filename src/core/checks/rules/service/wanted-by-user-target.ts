import { deletePart, replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { isTargetOfSystem } from "./parts/system-units.ts";

/** Targets that a user’s manager reaches, too (systemd 252, units of the user manager). */
const targetsOfUsers: ReadonlySet<string> = new Set([
  "default.target",
  "timers.target",
  "sockets.target",
  "paths.target",
  "graphical-session.target",
  "basic.target",
]);

export const wantedByUserTarget: Rule = {
  id: "wanted-by-user-target",
  group: "service",
  severity: "warning",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "`WantedBy=` or `RequiredBy=` names multi-user.target, graphical.target or another target that only the manager of the system has.",
  where: "Units of a user. A note where default.target or another target of users is named, too.",
  message: "A user’s service manager has no such target, so it never starts the service.",
  fix: "Write `WantedBy=default.target`.",
  evidence: [
    { kind: "source", name: "systemd 252: list of user targets" },
    { kind: "source", name: "podman-container-tools/podman#5423, #27052" },
  ],
  examples: {
    fires: [
      containerWith("[Install]\nWantedBy=multi-user.target", { scope: "user" }),
      foundAs(
        "note",
        containerWith("[Install]\nWantedBy=multi-user.target default.target", { scope: "user" }),
      ),
      containerWith("[Install]\nRequiredBy=graphical.target", { scope: "user" }),
    ],
    silent: [
      containerWith("[Install]\nWantedBy=default.target", { scope: "user" }),
      containerWith("[Install]\nWantedBy=multi-user.target"),
      containerWith("[Install]\nWantedBy=multi-user.target\nWantedBy=\nWantedBy=default.target", {
        scope: "user",
      }),
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope !== "user") return [];
    const words = ["WantedBy", "RequiredBy"].flatMap((key) => settings.values("Install", key));
    const isReached = words.some(({ text }) => targetsOfUsers.has(text));
    return words
      .filter(({ text }) => isTargetOfSystem(text))
      .map((word) => ({
        severity: isReached ? "note" : "warning",
        title: `A user’s service manager has no ${word.text}`,
        why: isReached
          ? "The word does nothing; the service is started by the other one."
          : "So this never starts the service by itself. default.target is what a user’s manager reaches.",
        range: word.range,
        actions: [
          isReached || words.some(({ text }) => text === "default.target")
            ? deletePart("Delete the word", word)
            : replacePart("Write default.target", word.entry, word.range, "default.target"),
        ],
      }));
  },
};
