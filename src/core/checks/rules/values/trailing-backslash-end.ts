import { cutLooseEnd } from "../../../unit-file/loose-end.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const trailingBackslashEnd: Rule = {
  id: "trailing-backslash-end",
  group: "values",
  severity: "note",
  kinds: "all",
  when: "The last line of the file ends in a backslash.",
  notWhen: "The line is a comment.",
  message: "The backslash joins nothing and is dropped.",
  fix: "Delete it.",
  evidence: [{ kind: "source", name: "generator-spec.md 2.1" }],
  examples: {
    fires: [containerWith("Exec=app \\"), containerWith("Exec=app \\\n  --all\\")],
    silent: [containerWith("Exec=app"), containerWith("Exec=app \\\n  --all"), containerWith("# app \\")],
  },
  check: ({ document }) => {
    const [first] = cutLooseEnd(document);
    if (first === undefined) return [];
    return [
      {
        title: "The backslash at the end of the file joins nothing",
        why: "Podman drops it. A line that is added below would become part of this one.",
        range: { from: first.from, to: first.to },
        actions: [{ kind: "edit", label: "Delete it", edit: cutLooseEnd }],
      },
    ];
  },
};
