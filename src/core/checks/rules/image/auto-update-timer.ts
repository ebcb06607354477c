import type { Scope } from "../../../podman/target.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";

export const autoUpdateTimer: Rule = {
  id: "auto-update-timer",
  group: "image",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "`AutoUpdate=` is registry, image or local.",
  message: "Updates happen only while podman-auto-update.timer is on for the user who runs the service.",
  fix: "Run `systemctl enable --now podman-auto-update.timer`, for users with --user.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-auto-update.1.md.in@v5.8.3" }],
  examples: {
    fires: [
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=registry"),
      containerOf("Image=localhost/app:1\nAutoUpdate=local", { scope: "user" }),
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=disabled"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=registry\nAutoUpdate="),
    ],
  },
  check: ({ settings, target }) => {
    const policy = settings.value("Container", "AutoUpdate");
    if (policy === undefined || !updating.has(policy.text)) return [];
    return [
      {
        title: "Updates come only while podman-auto-update.timer is on",
        why: `Turn it on ${commands[target.scope]}.`,
        range: policy.range,
      },
    ];
  },
};

const updating: ReadonlySet<string> = new Set(["registry", "image", "local"]);

const commands: Readonly<Record<Scope, string>> = {
  system: "with systemctl enable --now podman-auto-update.timer",
  user: "with systemctl --user enable --now podman-auto-update.timer",
  qm: "inside the partition, with systemctl enable --now podman-auto-update.timer",
};
