import { serviceName } from "../../../quadlet/names/service-name.ts";
import { startAtBoot } from "../../../podman/values/start/start-at-boot.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, filesAt } from "../../model/unit-examples.ts";
import { isInstalled, isWantedByOthers } from "./parts/wanted-by-others.ts";

/** Alias= does not count: another name starts nothing (man systemd.unit, Alias=). */
export const installMissing: Rule = {
  id: "install-missing",
  group: "service",
  severity: "note",
  kinds: ["Container", "Pod", "Kube"],
  when: "The file and its drop-ins have no `WantedBy=`, `RequiredBy=` or `UpheldBy=` in [Install] and no `Pod=`, and no other file requires or wants the unit.",
  notWhen:
    "Files that others start: .network, .volume, .image and .build; a pod with a member that starts at boot; a service with a .timer, .socket or .path file of its name beside it, which starts it.",
  message: "The service does not start at boot; it must be started by hand or by another unit.",
  fix: "Add [Install] with `WantedBy=default.target`.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Enabling unit files)" },
  ],
  examples: {
    fires: [
      containerWith("ReadOnly=true"),
      containerWith("[Install]\nAlias=web.service"),
      filesAt({ "app@.container": "[Container]\nImage=quay.io/example/app:1\n" }),
      filesAt({
        "app.pod": "[Pod]\n",
        "web.container": "[Container]\nImage=quay.io/example/app:1\nPod=app.pod\n",
      }),
    ],
    silent: [
      containerWith("[Install]\nWantedBy=default.target"),
      filesAt({
        "app.container": "[Container]\nImage=quay.io/example/app:1\n",
        "app.timer": "[Timer]\nOnCalendar=daily\n",
      }),
      filesAt({
        "app.pod": "[Pod]\n",
        "web.container":
          "[Container]\nImage=quay.io/example/app:1\nPod=app.pod\n[Install]\nWantedBy=default.target\n",
      }),
      filesAt({
        "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        "web.container":
          "[Unit]\nRequires=db.service\n[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
      }),
    ],
  },
  check: (context) => {
    const { document, fileName, settings, section, others, target } = context;
    if (isInstalled(settings)) return [];
    if (settings.value(section, "Pod") !== undefined || isWantedByOthers(context)) return [];
    const service = serviceName(document, fileName, target);
    if (starters.some((extension) => others.has(`${service}${extension}`))) return [];
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

/** Units that start the service of the same name (man systemd.timer, systemd.socket, systemd.path). */
const starters = [".timer", ".socket", ".path"];
