import { isTargetOfSystem } from "./system-units.ts";
import { wordFix } from "./word-fix.ts";
import type { Rule } from "../../rule.ts";

/** Targets that a user’s manager reaches, too (systemd 252, units of the user manager). */
const targetsOfUsers: ReadonlySet<string> = new Set([
  "default.target",
  "timers.target",
  "sockets.target",
  "paths.target",
  "graphical-session.target",
  "basic.target",
]);

/** rules.md wanted-by-user-target */
export const wantedByUserTarget: Rule = {
  id: "wanted-by-user-target",
  group: "service",
  severity: "warning",
  kinds: ["Container", "Pod", "Kube"],
  when: "A word of WantedBy or RequiredBy is multi-user.target, graphical.target, network-online.target or another target that only the system manager has.",
  notWhen:
    "Several words: silent if default.target (or timers.target, sockets.target, graphical-session.target, basic.target) is among them; then note for the useless word.",
  where: "scope user.",
  message: "There is no such target in a user's service manager, so this never starts the service.",
  fix: "`WantedBy=default.target`.",
  evidence: [
    { kind: "source", name: "systemd 252: list of user targets" },
    { kind: "source", name: "podman-container-tools/podman#5423, #27052" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container":
            "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=multi-user.target\n",
        },
        target: { scope: "user" },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
        },
        target: { scope: "user" },
      },
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
            ? wordFix("Delete the word", settings, word, undefined)
            : wordFix("Write default.target", settings, word, "default.target"),
        ],
      }));
  },
};
