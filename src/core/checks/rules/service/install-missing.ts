import { startAtBoot } from "../../../settings/values/start-at-boot.ts";
import { isInstalled, isWantedByOthers } from "./wanted-by-others.ts";
import type { Rule } from "../../rule.ts";

/** rules.md install-missing */
export const installMissing: Rule = {
  id: "install-missing",
  group: "service",
  severity: "note",
  kinds: ["Container", "Pod", "Kube"],
  when: "[Install] has no WantedBy, RequiredBy, UpheldBy or Alias in the file and its drop-ins, there is no Pod=, and no other file requires or wants the unit.",
  notWhen:
    "Files that others start: .network, .volume, .image and .build; a pod with a member that starts at boot.",
  message: "The service does not start at boot; it must be started by hand or by another unit.",
  fix: "Add [Install] with WantedBy=default.target.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Enabling unit files)" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      { files: { "app@.container": "[Container]\nImage=quay.io/example/app:1\n" } },
      {
        files: {
          "app.pod": "[Pod]\n",
          "web.container": "[Container]\nImage=quay.io/example/app:1\nPod=app.pod\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
        },
      },
      {
        files: {
          "app.pod": "[Pod]\n",
          "web.container":
            "[Container]\nImage=quay.io/example/app:1\nPod=app.pod\n[Install]\nWantedBy=default.target\n",
        },
      },
    ],
  },
  check: (context) => {
    const { fileName, settings, section } = context;
    if (isInstalled(settings)) return [];
    if (settings.value(section, "Pod") !== undefined || isWantedByOthers(context)) return [];
    return [
      {
        title: "It does not start at boot",
        why: "Without WantedBy= in [Install] it is started by hand, or by another unit.",
        // A template starts with an instance (template-not-enabled).
        actions: fileName.includes("@.") ? [] : [{ kind: "edit", label: "Start at boot", edit: startAtBoot }],
      },
    ];
  },
};
