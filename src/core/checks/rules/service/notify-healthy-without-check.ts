import { podmanOptions } from "../../podman-options.ts";
import { isSince } from "../../../settings/release.ts";
import type { Rule } from "../../rule.ts";

/** rules.md notify-healthy-without-check */
export const notifyHealthyWithoutCheck: Rule = {
  id: "notify-healthy-without-check",
  group: "service",
  severity: "error",
  when: "Notify is healthy (any case) and HealthCmd is none, or HealthCmd is empty and nothing says that the image has a check (severity then note).",
  where: "5.0+.",
  message:
    'Ready-when-healthy needs a health check; without one the start fails ("sdnotify policy healthy requires a healthcheck").',
  fix: "Add `HealthCmd=`.",
  evidence: [{ kind: "source", name: "pkg/specgen/generate/container_create.go@v5.8.3" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nNotify=healthy\nHealthCmd=none\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container":
            "[Container]\nImage=quay.io/example/app:1\nNotify=healthy\nHealthCmd=curl -f http://localhost/\n",
        },
      },
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const notify = settings.value("Container", "Notify");
    if (notify?.text.toLowerCase() !== "healthy" || !isSince(podman, "5.0")) return [];
    const command = settings.value("Container", "HealthCmd");
    if (command !== undefined && command.text.toLowerCase() !== "none") return [];
    if (podmanOptions(settings, "Container", "--health-cmd").length > 0) return [];
    const isOff = command !== undefined;
    return [
      {
        severity: isOff ? "error" : "note",
        title: isOff ? "Nothing ever says that it is healthy" : "The image has to bring a health check",
        why: `Notify=healthy waits for one${isOff ? ", and HealthCmd=none takes it away" : "; without it the start fails"}: “sdnotify policy "healthy" requires a healthcheck to be set”.`,
        range: (command ?? notify).range,
      },
    ];
  },
};
