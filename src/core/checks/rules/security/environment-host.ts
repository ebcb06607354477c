import { isTrue } from "../../../podman/words/single-value.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const environmentHost: Rule = {
  id: "environment-host",
  group: "security",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`EnvironmentHost=` is true.",
  message: "The container inherits the whole environment of the service manager, tokens included.",
  fix: "Write `Environment=NAME` for single variables (Podman 5.6 and newer).",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith("EnvironmentHost=true"), containerWith("EnvironmentHost=no\nEnvironmentHost=1")],
    silent: [
      containerWith("EnvironmentHost=false"),
      containerWith("EnvironmentHost=true\nEnvironmentHost="),
      containerWith("Environment=HOME"),
    ],
  },
  check: ({ settings }) => {
    const value = settings.value("Container", "EnvironmentHost");
    if (value === undefined || !isTrue(value.text)) return [];
    return [
      {
        title: "This container gets all variables of its service",
        why: "Whatever the service manager has in its environment, tokens included, lies inside the container. Single variables come in with Environment=NAME from Podman 5.6.",
        range: value.range,
        actions: [deleteLines("Delete the line", settings.lines("Container", "EnvironmentHost"))],
      },
    ];
  },
};
