import { deleteLines } from "../../fixes/lines.ts";
import { deletePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const installAlso: Rule = {
  id: "install-also",
  group: "service",
  severity: "note",
  kinds: "all",
  when: "[Install] has `Also=`, or a path in `WantedBy=`, `RequiredBy=` or `UpheldBy=`.",
  message:
    "Quadlet reads only Alias, WantedBy, RequiredBy, UpheldBy and DefaultInstance of [Install], and takes names of units there, no paths.",
  fix: "Delete the line.",
  evidence: [{ kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (enableServiceFile)" }],
  examples: {
    fires: [
      containerWith("[Install]\nWantedBy=default.target\nAlso=db.service"),
      containerWith("[Install]\nWantedBy=default.target units/web.target"),
      containerWith("[Install]\nWantedBy=default.target\nRequiredBy=./web.target"),
    ],
    silent: [
      containerWith("[Install]\nWantedBy=default.target"),
      containerWith("[Install]\nWantedBy=default.target\nAlso="),
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
        actions: [deletePart("Delete it", word)],
      })),
  ],
};
