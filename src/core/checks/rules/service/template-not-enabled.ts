import { does } from "../../../podman/behaviours.ts";
import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { filesAt } from "../../model/unit-examples.ts";

/**
 * Up to 4.9 Quadlet links the template itself (generator-spec.md 13), and systemd starts the instance that is called as
 * what wants it is: with default.target.wants/x@.service a manager of systemd 252 ran x@default.service.
 */
export const templateNotEnabled: Rule = {
  id: "template-not-enabled",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "[Install] has `WantedBy=`, `RequiredBy=` or `UpheldBy=`, and no `DefaultInstance=`, which Podman reads from 5.0 on.",
  notWhen: "An instance of the template lies beside it.",
  where: "Templates: files such as NAME@.container.",
  message:
    "Without `DefaultInstance=` these lines do nothing in a template: it stands for no service yet. Up to Podman 4.9 they start an instance that is called as the target is, such as web@default.service.",
  fix: "Add `DefaultInstance=`, start an instance by hand, or link NAME@INSTANCE.container to the file.",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (enableServiceFile)" },
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
    { kind: "source", name: "generator-spec.md section 13, and a run of systemd 252 (up to Podman 4.9)" },
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
      filesAt(
        {
          "web@.container":
            "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\nDefaultInstance=1\n",
        },
        { podman: "4.9" },
      ),
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
  check: ({ fileName, settings, others, target }) => {
    const stem = stemOf(fileName);
    if (!stem.endsWith("@")) return [];
    const [first] = ["WantedBy", "RequiredBy", "UpheldBy"].flatMap((key) => settings.values("Install", key));
    if (first === undefined) return [];
    const isRead = does(target.podman, "defaultInstances");
    if (isRead && settings.value("Install", "DefaultInstance") !== undefined) return [];
    const hasInstance = others.fileNames.some(
      (name) =>
        name !== fileName && stemOf(name).startsWith(stem) && name.endsWith(fileName.slice(stem.length)),
    );
    if (hasInstance) return [];
    if (!isRead) return [{ ...linkedItself(first.text, stem), range: first.range }];
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

/** systemd names the instance after what wants it, without its ending. */
function linkedItself(wanting: string, stem: string) {
  const instance = wanting.slice(0, wanting.lastIndexOf("."));
  return {
    title: `${wanting} starts the instance ${stem}${instance}`,
    why: "Up to Podman 4.9 Quadlet knows no DefaultInstance= and links the template itself: systemd then names the instance after what wants it.",
  };
}
