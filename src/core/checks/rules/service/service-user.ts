import { isTrue } from "../../../settings/values/single-value.ts";
import { deleteLines } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md service-user */
export const serviceUser: Rule = {
  id: "service-user",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "Service.User, Service.Group or Service.DynamicUser is set.",
  message:
    "Running Podman under another user from a system service is not supported (Quadlet warns from 5.6) and usually fails.",
  fix: "Move the file to that user's directory and use systemctl --user; or `User=` in [Container] for the user inside.",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (warnIfUnsupportedServiceKeys)" },
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nUser=alice\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nUser=1000\n",
        },
      },
    ],
  },
  check: ({ settings }) =>
    ["User", "Group", "DynamicUser"].flatMap((key) => {
      const value = settings.value("Service", key);
      if (value === undefined || (key === "DynamicUser" && !isTrue(value.text))) return [];
      return [
        {
          title: `${key}= in [Service] does not work with Quadlet`,
          why: "Podman under another user from a system service is not supported and usually fails; Quadlet warns of it from 5.6. For the user inside the container write User= in [Container]; for a service of a user, install the file in that user’s directory.",
          range: value.range,
          actions: [deleteLines("Delete the line", settings.lines("Service", key))],
        },
      ];
    }),
};
