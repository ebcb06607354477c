import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const groupWithoutUser: Rule = {
  id: "group-without-user",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A container has `Group=` with a value, and no `User=` with one.",
  message: "Quadlet takes a group only beside a user; it refuses the file.",
  fix: "Add `User=` with the user that the program runs as.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith("Group=1000"), containerWith("User=\nGroup=1000")],
    silent: [containerWith("User=1000\nGroup=1000"), containerWith("User=1000:1000")],
  },
  check: refusedAs(["group-without-user"], ({ entry }, { settings }) => ({
    title: `${entry === undefined ? "Group=" : `Group=${entry.value}`} needs User= beside it`,
    actions: [deleteLines("Delete Group=", settings.lines("Container", "Group"))],
  })),
};
