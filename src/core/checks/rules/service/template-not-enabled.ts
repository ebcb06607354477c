import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../rule.ts";
import { filesAt } from "../../unit-examples.ts";

/** rules.md template-not-enabled */
export const templateNotEnabled: Rule = {
  id: "template-not-enabled",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "[Install] has `WantedBy=`, `RequiredBy=` or `UpheldBy=`, and no `DefaultInstance=`.",
  notWhen: "An instance of the template lies beside it.",
  where: "Templates: files such as NAME@.container.",
  message: "Without `DefaultInstance=` these lines do nothing in a template: it stands for no service yet.",
  fix: "Add `DefaultInstance=`, start an instance by hand, or link NAME@INSTANCE.container to the file.",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (enableServiceFile)" },
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
  ],
  examples: {
    fires: [
      filesAt({
        "web@.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
      }),
      filesAt({
        "web@.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nUpheldBy=default.target\n",
        "db@1.container": "[Container]\nImage=quay.io/example/app:1\n",
      }),
    ],
    silent: [
      filesAt({
        "web@.container":
          "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\nDefaultInstance=1\n",
      }),
      filesAt({
        "web@.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
        "web@1.container": "[Container]\nImage=quay.io/example/app:1\n",
      }),
      filesAt({
        "web.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
      }),
    ],
  },
  check: ({ fileName, settings, others }) => {
    const stem = stemOf(fileName);
    if (!stem.endsWith("@")) return [];
    const [first] = ["WantedBy", "RequiredBy", "UpheldBy"].flatMap((key) => settings.values("Install", key));
    if (first === undefined || settings.value("Install", "DefaultInstance") !== undefined) return [];
    const hasInstance = others.fileNames.some(
      (name) =>
        name !== fileName && stemOf(name).startsWith(stem) && name.endsWith(fileName.slice(stem.length)),
    );
    if (hasInstance) return [];
    return [
      {
        title: `${first.entry.key}= does nothing in a template`,
        why: `Without DefaultInstance= there is nothing to start: start an instance by hand, or link ${stem}NAME${fileName.slice(stem.length)} to this file.`,
        range: first.range,
        actions: [
          writeSetting(
            "Add DefaultInstance=1",
            settings,
            { section: "Install", key: "DefaultInstance" },
            "1",
          ),
        ],
      },
    ];
  },
};
