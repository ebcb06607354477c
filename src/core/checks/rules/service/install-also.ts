import { deleteLines } from "../../fixes.ts";
import { wordFix } from "./word-fix.ts";
import type { Rule } from "../../rule.ts";

/** rules.md install-also */
export const installAlso: Rule = {
  id: "install-also",
  group: "service",
  severity: "note",
  kinds: "all",
  when: "[Install] has Also=, or WantedBy with a path.",
  message:
    "Quadlet reads only Alias, WantedBy, RequiredBy, UpheldBy and DefaultInstance; the rest has no effect.",
  fix: "Delete the line.",
  evidence: [{ kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (enableServiceFile)" }],
  examples: {
    fires: [
      {
        files: {
          "app.container":
            "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\nAlso=db.service\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
        },
      },
    ],
  },
  check: ({ settings }) => [
    ...settings
      .lines("Install", "Also")
      .filter(({ value }) => value !== "")
      .map((entry) => ({
        title: `Also=${entry.value} has no effect`,
        why: "Quadlet reads only Alias, WantedBy, RequiredBy, UpheldBy and DefaultInstance of [Install].",
        range: entry.valueRange,
        actions: [deleteLines("Delete the line", [entry])],
      })),
    ...["WantedBy", "RequiredBy", "UpheldBy"]
      .flatMap((key) => settings.values("Install", key))
      .filter(({ text }) => text.includes("/"))
      .map((word) => ({
        title: `${word.entry.key}=${word.text} has no effect`,
        why: "It takes the name of a unit, not a path: Quadlet leaves it out.",
        range: word.range,
        actions: [wordFix("Delete it", settings, word, undefined)],
      })),
  ],
};
