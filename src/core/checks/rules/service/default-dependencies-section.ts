import { isSince } from "../../../settings/release.ts";
import type { Rule } from "../../rule.ts";

/** rules.md default-dependencies-section */
export const defaultDependenciesSection: Rule = {
  id: "default-dependencies-section",
  group: "service",
  severity: "note",
  kinds: "all",
  when: "[Unit] has DefaultDependencies=.",
  message:
    "This is systemd's own setting; the one that stops Quadlet from waiting for the network is DefaultDependencies= in [Quadlet] (5.3+).",
  fix: "Move it to `[Quadlet]`.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Unit]\nDefaultDependencies=false\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Quadlet]\nDefaultDependencies=false\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const value = settings.value("Unit", "DefaultDependencies");
    if (value === undefined) return [];
    return [
      {
        title: "DefaultDependencies= in [Unit] is systemd’s own setting",
        why: isSince(podman, "5.3")
          ? "What stops Quadlet from waiting for the network is DefaultDependencies= in [Quadlet]."
          : "It takes away systemd’s order at start and shutdown. Quadlet adds no dependencies of its own before Podman 5.3.",
        range: value.range,
      },
    ];
  },
};
