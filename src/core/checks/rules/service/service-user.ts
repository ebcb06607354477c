import { isTrue } from "../../../podman/words/single-value.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const serviceUser: Rule = {
  id: "service-user",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "[Service] has `User=`, `Group=`, or `DynamicUser=` that is true.",
  message:
    "Podman as another user in a service of the system is not supported and usually fails. A user’s service manager can’t change the user at all. Quadlet warns of it from Podman 5.6 on.",
  fix: "Put the file into that user’s directory and use systemctl --user. The user inside the container is `User=` of [Container].",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (warnIfUnsupportedServiceKeys)" },
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
    { kind: "source", name: "man systemd.exec, User=" },
  ],
  examples: {
    fires: [
      containerWith("[Service]\nUser=alice"),
      containerWith("[Service]\nGroup=web"),
      containerWith("[Service]\nDynamicUser=yes"),
      containerWith("[Service]\nUser=alice", { scope: "user" }),
    ],
    silent: [
      containerWith("User=1000"),
      containerWith("[Service]\nDynamicUser=no"),
      containerWith("[Service]\nUser=alice\nUser="),
    ],
  },
  check: ({ settings, target }) =>
    ["User", "Group", "DynamicUser"].flatMap((key) => {
      const value = settings.value("Service", key);
      if (value === undefined || (key === "DynamicUser" && !isTrue(value.text))) return [];
      return [
        {
          title: `${key}= in [Service] does not work with Quadlet`,
          why: `${target.scope === "user" ? "A user’s service manager runs everything as that user and can’t change to another one." : "Podman as another user in a service of the system is not supported and usually fails."} User= of [Container] is the user inside; a service of a user lies in that user’s directory.`,
          range: value.range,
          actions: [deleteLines("Delete the line", settings.lines("Service", key))],
        },
      ];
    }),
};
